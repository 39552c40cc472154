using KazDefense.Domain.Records;

namespace KazDefense.Web;

/// <content>How records are cited.</content>
public static partial class Urls
{
    /// <summary>How a record is cited, in the format that the ending names; see <see cref="Features.Citing.CitedAs"/>.</summary>
    public static string Citation(RecordKind kind, string slug, string ending) => Record(kind, slug) + ending;
}
