using KazDefense.Domain.Records;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared.Records;

namespace KazDefense.Web.Features.Review;

/// <summary>A page that a reader reported an error on, as editors know it.</summary>
/// <param name="Title">The name of its record, or what the page is called; its address where it has neither.</param>
/// <param name="Edit">Where its record is changed, or null where it shows none.</param>
public sealed record ReportedPage(string Title, string? Edit)
{
    /// <summary>The page of an address.</summary>
    /// <param name="address">A path of this site.</param>
    /// <param name="names">The names of the records that addresses mean.</param>
    public static ReportedPage Of(string address, RecordNames names) => RecordOf(address) is var (kind, slug) && names.Find(kind, slug) is { } record
        ? new(record.Name, Urls.EditRecord(kind, slug))
        : new(Parts(address) switch
        {
            ["timeline"] => Texts.Timeline,
            ["partners"] => Texts.Partners,
            ["sources"] => Texts.Sources,
            ["api"] => Texts.DataAndApi,
            _ => address,
        }, null);

    /// <summary>The record that a page is about, or null.</summary>
    public static (RecordKind Kind, string Slug)? RecordOf(string address) => Parts(address) switch
    {
        ["events", var slug, ..] => (RecordKind.Event, slug),
        ["actors" or "partners", var slug, ..] => (RecordKind.Actor, slug),
        ["places", var slug, ..] => (RecordKind.Place, slug),
        ["sources", var slug, ..] => (RecordKind.Source, slug),
        _ => null,
    };

    private static string[] Parts(string address) => address.Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
}
