using System.Globalization;
using System.Text;
using KazDefense.Store.Seeding.Loading;

namespace KazDefense.Web.Hosting;

/// <summary>What a load did, in words for the console.</summary>
internal static class LoadingReport
{
    public static string Of(SeedLoading loading, string folder)
    {
        var text = new StringBuilder();
        if (loading.Findings.Count > 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"The seeds in “{folder}” have {Count(loading.Findings.Count, "problem")}; nothing was loaded:");
            foreach (var finding in loading.Findings)
                text.AppendLine(finding.ToString());
            return text.ToString().TrimEnd();
        }
        text.Append(CultureInfo.InvariantCulture, $"Seeds: {loading.Added} added, {loading.Updated} updated, {loading.Unchanged} unchanged.");
        Name(text, loading.LeftAlone, "left alone, because an editor changed them");
        Name(text, loading.Missing, "kept, though the seeds no longer have them");
        return text.ToString();
    }

    private static void Name(StringBuilder text, IReadOnlyList<string> records, string what)
    {
        if (records.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"{Environment.NewLine}{Count(records.Count, "record")} {what}: {string.Join(", ", records)}.");
    }

    private static string Count(int n, string noun) => string.Create(CultureInfo.InvariantCulture, $"{n} {noun}{(n == 1 ? "" : "s")}");
}
