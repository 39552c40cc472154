using Microsoft.AspNetCore.Components;

namespace KazDefense.Web.Shared.Forms;

/// <summary>The framework's boundary, which alone tells nobody what failed.</summary>
public sealed class FailureBoundary : ErrorBoundaryBase
{
    /// <summary>Told of every failure.</summary>
    [Parameter, EditorRequired] public required Action<Exception> OnFailure { get; set; }

    protected override Task OnErrorAsync(Exception exception)
    {
        OnFailure(exception);
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
    {
        if (CurrentException is null)
            builder.AddContent(0, ChildContent);
        else
            builder.AddContent(1, ErrorContent!(CurrentException));
    }
}
