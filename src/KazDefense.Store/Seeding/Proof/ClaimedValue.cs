using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Seeding.Reading;

namespace KazDefense.Store.Seeding.Proof;

/// <summary>Brings the value that a claim gives into the terms of the field it is for.</summary>
internal sealed class ClaimedValue(FindingList findings, IdRegister ids)
{
    /// <summary>The value as the record would have it; null, reported, when it is none of the field's.</summary>
    public string? Normalise(ProvableValue field, string text, Position at) => (field.Field, field.Item) switch
    {
        ("date", _) or ("agreement", "term") => MappingReader.DateOf(text, problem => findings.Add(at, $"value: {problem}"))?.Text,
        ("kind", _) => OneOf(text, Term.All<EventKind>(), at),
        ("status", _) => OneOf(text, Term.All<EventStatus>(), at),
        ("body" or "subject" or "counterpart", _) or (_, "series" or "programme") => Known(IdSpace.Actor, text, at),
        ("indicator", _) => Known(IdSpace.Indicator, text, at),
        ("places", _) => Known(IdSpace.Place, text, at),
        ("participants", _) => Participation(text, at),
        _ => text,
    };

    private string? OneOf(string text, IReadOnlyCollection<string> terms, Position at)
    {
        if (terms.Contains(text))
            return text;
        findings.Add(at, $"value: {Suggestion.Quote(text)} is no such term{Suggestion.OrAll(text, terms)}");
        return null;
    }

    private string Known(IdSpace space, string text, Position at)
    {
        ids.Refer(space, text, at);
        return text;
    }

    private string? Participation(string text, Position at)
    {
        if (text.Split('/') is not [var actor, var role])
        {
            findings.Add(at, "value: of a participant it is written actor/role, such as kazakhstan/host.");
            return null;
        }
        return OneOf(role, Term.All<Role>(), at) is null ? null : Known(IdSpace.Actor, actor, at) + "/" + role;
    }
}
