using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Entries;

/// <summary>Reads a source. What it returns is of use only while the fields are sound.</summary>
internal static class SourceEntryReader
{
    public static SourceDocument Read(EntryFields fields, SourceEntry s)
    {
        var title = fields.Needed("title", s.Title, "Give its title, or describe it where it bears none.");
        var date = fields.NeededDate("date", s.Date);
        return new()
        {
            Slug = ActorEntryReader.Slug(fields, s.Slug, SlugSuggestion.Of(title, date))!,
            Type = fields.Term<SourceType>("type", s.Type, SourceType.Article),
            Title = title,
            Authors = [.. s.Authors.Select((a, i) => fields.Line($"authors/{i}", a)).OfType<string>()],
            Publication = fields.Line("publication", s.Publication),
            Publisher = fields.Line("publisher", s.Publisher),
            Volume = fields.Line("volume", s.Volume),
            Issue = fields.Line("issue", s.Issue),
            Date = date,
            DateBasis = fields.Term<DateBasis>("dateBasis", s.DateBasis, DateBases.UsualOf(date)),
            DateNote = fields.Text("dateNote", s.DateNote),
            Language = fields.Needed("language", s.Language, "Give its language, such as en, ru or kk."),
            Address = fields.Line("address", s.Address),
            Licence = fields.Line("licence", s.Licence),
            File = fields.Line("file", s.File),
            Content = Content(fields, s.Content),
            Covers = Covers(fields, s),
            Note = fields.Text("note", s.Note),
        };
    }

    private static IReadOnlyList<int> Content(EntryFields fields, string? typed)
    {
        if (ParagraphRanges.Parse(fields.Line("content", typed)) is { } numbers)
            return numbers;
        fields.Add("content", "The paragraphs of the article's own text are expected here, ascending, such as 3-10, 12.");
        return [];
    }

    private static CoverageDocument? Covers(EntryFields fields, SourceEntry s)
    {
        var pairs = s.CoversPairs.Select((p, i) => Pair(fields, p, i)).OfType<PairDocument>().ToList();
        var covers = new CoverageDocument(fields.Date("coversYears", s.CoversYears), pairs, fields.Text("coversNote", s.CoversNote));
        return covers is { Years: null, Pairs.Count: 0, Note: null } ? null : covers;
    }

    private static PairDocument? Pair(EntryFields fields, PairEntry p, int row) => string.IsNullOrWhiteSpace(p.First + p.Second)
        ? null
        : new(
            fields.Needed($"coversPairs/{row}/first", p.First, "A pair has two actors; choose the first."),
            fields.Needed($"coversPairs/{row}/second", p.Second, "A pair has two actors; choose the second."));
}
