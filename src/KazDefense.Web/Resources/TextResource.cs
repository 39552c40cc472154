using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace KazDefense.Web.Resources;

/// <summary>The visible words of one part of the site, in the reader's language.</summary>
/// <param name="name">The file's name in this folder, without its ending.</param>
internal sealed class TextResource(string name)
{
    private readonly ResourceManager _resources = new($"KazDefense.Web.Resources.{name}", typeof(TextResource).Assembly);

    /// <summary>The words under a key: by default the name of the property that asks.</summary>
    public string Of([CallerMemberName] string key = "") =>
        _resources.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"{name}.resx has no entry “{key}”.");

    /// <summary>The words under a key, or null where there are none.</summary>
    public string? Find(string key) => _resources.GetString(key, CultureInfo.CurrentUICulture);

    /// <summary>The words under a key with values set in: numbers and dates as the reader writes them.</summary>
    public string With(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.CurrentCulture, Of(key), values);

    /// <summary>Words that depend on a number: those under the key with <c>.one</c> for 1, with <c>.many</c> otherwise; the number is value 0.</summary>
    public string Counted(string key, int number) => With(key + (number == 1 ? ".one" : ".many"), number);
}
