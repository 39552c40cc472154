using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace KazDefense.Web.Layout;

/// <summary>Tells the pages of the editors, which run scripts, from those of readers, which run none: by their layout.</summary>
internal static class EditorPages
{
    /// <summary>Whether the page asked for stands in <see cref="EditorLayout"/>.</summary>
    public static bool IsAskedFor(HttpContext? context) =>
        context?.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.GetCustomAttribute<LayoutAttribute>()?.LayoutType == typeof(EditorLayout);
}
