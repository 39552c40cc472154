using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Citing;

/// <summary>What sort of thing is cited, in the terms of CSL.</summary>
public enum CitedType
{
    /// <summary>An article in a publication: <c>article-journal</c>.</summary>
    Article = 1,

    /// <summary>A table: <c>dataset</c>.</summary>
    Dataset,

    /// <summary>Anything with an address: <c>webpage</c>.</summary>
    Webpage,

    /// <summary>An entry of this reference work: <c>entry</c>.</summary>
    Entry,
}

/// <summary>A source, or an event as an entry of this site, ready to be cited.</summary>
public sealed record Citation
{
    /// <summary>The key: the record's name in addresses.</summary>
    public required string Key { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required CitedType Type { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its authors, as the source gives their names.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>What it appeared in, or null.</summary>
    public string? Container { get; init; }

    /// <summary>Publisher, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Volume, or null.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue, or null.</summary>
    public string? Issue { get; init; }

    /// <summary>When it appeared; of an entry, when it last changed.</summary>
    public required CitedDate Issued { get; init; }

    /// <summary>Where it can be read, or null.</summary>
    public string? Address { get; init; }

    /// <summary>The day it was read there; null where there is no address of ours.</summary>
    public CitedDate? Accessed { get; init; }

    /// <summary>BCP 47 language, or null.</summary>
    public string? Language { get; init; }

    /// <summary>What must be known of it, such as that its title is our own; or null.</summary>
    public string? Note { get; init; }

    /// <summary>Which version of an entry is meant, or null.</summary>
    public int? Version { get; init; }

    /// <summary>A source, as its own bibliography gives it. Its address is the source's own, not ours.</summary>
    public static Citation Of(Source source) => new()
    {
        Key = source.Record.Slug,
        Type = source.Type switch
        {
            SourceType.Article => CitedType.Article,
            SourceType.Dataset => CitedType.Dataset,
            _ => CitedType.Webpage,
        },
        Title = source.Title,
        Authors = (source.Authors ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Container = source.Publication,
        Publisher = source.Publisher,
        Volume = source.Volume,
        Issue = source.Issue,
        Issued = CitedDate.Of(source.Date),
        Address = source.Address,
        Language = source.Language,
        Note = source.Note,
    };

    /// <summary>An event, as an entry of this site in the version a reader sees.</summary>
    /// <param name="entry">The event.</param>
    /// <param name="site">Where the site is, without a stroke at the end.</param>
    /// <param name="today">The day it is read.</param>
    public static Citation Of(Event entry, string site, DateOnly today) => new()
    {
        Key = entry.Record.Slug,
        Type = CitedType.Entry,
        Title = entry.Title,
        Container = Texts.SiteName,
        Issued = CitedDate.Of(DateOnly.FromDateTime(entry.Record.Updated)),
        // A version stays as it is cited; the event's own page goes on.
        Address = site + Urls.Revision(RecordKind.Event, entry.Record.Slug, entry.Record.Version),
        Accessed = CitedDate.Of(today),
        Language = "en",
        Version = entry.Record.Version,
    };
}
