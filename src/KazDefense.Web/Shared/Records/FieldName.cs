using KazDefense.Domain.Documents;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Shared.Records;

/// <summary>What fields are called, evidence by the field it proves.</summary>
internal static class FieldName
{
    private const string Claims = "claims";

    public static string Of(FieldDifference difference) => Of(difference.Path, difference.Label);

    public static string Of(DocumentField field) => Of(field.Path, field.Label);

    private static string Of(string path, string label) => label is Claims ? FieldTexts.EvidenceOf(Proven(path)) : FieldTexts.Of(label);

    // A claim's path has the field it proves after the list's name: the longest beginning of it that is a field.
    private static string Proven(string path)
    {
        var (field, _) = ClaimPath.Split(path[(Claims.Length + 1)..]);
        while (FieldTexts.Find(field) is null && field.LastIndexOf('/') is > 0 and var end)
            field = field[..end];
        return FieldTexts.Of(field).ToLower(System.Globalization.CultureInfo.CurrentCulture);
    }
}
