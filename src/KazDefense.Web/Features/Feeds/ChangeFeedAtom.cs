using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using KazDefense.Store.History;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Feeds;

/// <summary>Additions and changes as an Atom feed (RFC 4287).</summary>
internal static class ChangeFeedAtom
{
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed.</summary>
    /// <param name="feed">The events.</param>
    /// <param name="site">Where the site is, without a stroke at the end.</param>
    /// <param name="self">The feed's own address within the site.</param>
    /// <param name="page">The address within the site of the page that shows the same events.</param>
    /// <param name="at">When the facts last changed, for a feed without an event.</param>
    public static string Of(ChangeFeed feed, string site, string self, string page, DateTime at) => new XDocument(new XElement(
        Atom + "feed",
        new XElement(Atom + "id", site + self),
        new XElement(Atom + "title", FeedTexts.Title),
        new XElement(Atom + "subtitle", Texts.SiteDescription),
        new XElement(Atom + "updated", Moment(feed.Events.Select(e => e.At).DefaultIfEmpty(at).Max())),
        new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("type", "application/atom+xml"), new XAttribute("href", site + self)),
        new XElement(Atom + "link", new XAttribute("rel", "alternate"), new XAttribute("type", "text/html"), new XAttribute("href", site + page)),
        new XElement(Atom + "author", new XElement(Atom + "name", Texts.SiteName)),
        new XElement(Atom + "rights", Texts.Licence),
        feed.Events.Select(e => Entry(e, site)))).ToString(SaveOptions.DisableFormatting);

    private static XElement Entry(ChangedEvent e, string site)
    {
        var row = e.Event;
        return new(
            Atom + "entry",
            new XElement(Atom + "id", site + Urls.Revision(RecordKind.Event, row.Slug, e.Version)),
            new XElement(Atom + "title", Xml(row.Title)),
            new XElement(Atom + "updated", Moment(e.At)),
            new XElement(Atom + "link", new XAttribute("rel", "alternate"), new XAttribute("type", "text/html"), new XAttribute("href", site + Urls.Event(row.Slug))),
            new XElement(Atom + "category", new XAttribute("term", Term.Of(row.Kind)), new XAttribute("label", Texts.Of(row.Kind))),
            new XElement(Atom + "category", new XAttribute("term", Term.Of(row.Status)), new XAttribute("label", Texts.Of(row.Status))),
            new XElement(Atom + "author", new XElement(Atom + "name", Xml(e.Author))),
            new XElement(Atom + "summary", Xml(FeedTexts.Entry(
                DateText.Format(row.Date, CultureInfo.InvariantCulture), Texts.Of(row.Status), e.Summary,
                e.Version == 1 ? FeedTexts.Added : FeedTexts.Changed(e.Version, e.Reason)))));
    }

    // Characters that no document of XML may hold, even escaped.
    private static string Xml(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(r => r.Utf16SequenceLength == 2 || XmlConvert.IsXmlChar((char)r.Value)));

    private static string Moment(DateTime at) => DateTime.SpecifyKind(at, DateTimeKind.Utc).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
