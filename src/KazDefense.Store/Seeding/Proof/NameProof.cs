using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Store.Seeding.Reading;

namespace KazDefense.Store.Seeding.Proof;

/// <summary>Gathers on each actor the names that all sources give it.</summary>
/// <param name="mentions">Every name seen anywhere: references first, then dossiers.</param>
/// <param name="dates">The dates of the sources.</param>
/// <param name="findings">Where problems go.</param>
internal sealed class NameProof(IEnumerable<NameMention> mentions, IReadOnlyDictionary<string, EdtfDate> dates, FindingList findings)
{
    private readonly ILookup<string, NameMention> _mentions = mentions.ToLookup(m => m.Actor);

    /// <summary>The actor with its names and the claims for them.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="nameAt">Where its name stands.</param>
    /// <param name="isComplete">Whether all names could be read: only then is a missing one the actor's fault.</param>
    public ActorDocument Prove(ActorDocument actor, Position nameAt, bool isComplete)
    {
        var named = _mentions[actor.Slug].GroupBy(m => m.Text).ToList();
        var names = named.Select(NameOf).ToList();
        if (isComplete && names.All(n => n.Text != actor.Name))
            findings.Add(nameAt, names.Count == 0
                ? $"\"{actor.Slug}\" has no name that rests on a source; give it one under \"names\" here or in a dossier."
                : $"name: {Suggestion.Quote(actor.Name)} is none of the names of \"{actor.Slug}\"{Suggestion.OrAll(actor.Name, [.. names.Select(n => n.Text)])}");
        return actor with { Names = names, Claims = ClaimOrder.Of(named.SelectMany(Claims)) };
    }

    private NameDocument NameOf(IGrouping<string, NameMention> mentions)
    {
        var first = mentions.First();
        foreach (var other in mentions.Where(m => m.Type != first.Type))
            findings.Add(other.Position, $"{Suggestion.Quote(first.Text)} is of type {Domain.Records.Term.Of(other.Type)} here and {Domain.Records.Term.Of(first.Type)} at {first.Position}; "
                + "one name of an actor has one type.");
        return new(
            first.Text,
            first.Type,
            mentions.Select(m => m.Language).FirstOrDefault(l => l is not null) ?? "en",
            mentions.Select(m => m.Script).FirstOrDefault(s => s is not null) ?? GuessScript(first.Text),
            mentions.Select(m => m.Period).FirstOrDefault(p => p is not null));
    }

    // A source that is missing or has no date that can be read has been reported.
    private IEnumerable<ClaimDocument> Claims(IGrouping<string, NameMention> mentions) =>
        from mention in mentions
        where dates.ContainsKey(mention.Source)
        select new ClaimDocument
        {
            Field = "names",
            Item = mention.Text,
            Value = mention.Text,
            Source = mention.Source,
            Passages = mention.Evidence.Passages,
            Locator = mention.Evidence.Locator,
            AsOf = dates[mention.Source],
            Status = mention.Status,
            Note = mention.Note,
        };

    private static string GuessScript(string text) => text.Any(c => c is >= '\u0400' and <= '\u052F') ? "Cyrl" : "Latn";
}
