using System.Globalization;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Entries;

/// <summary>Writes events as one would type them.</summary>
internal static class EventEntryWriter
{
    public static EventEntry Of(EventDocument e) => new()
    {
        Kind = Term.Of(e.Kind),
        Subtype = e.Subtype,
        Title = e.Title,
        Summary = e.Summary,
        Date = e.Date.Text,
        DateBasis = Term.Of(e.DateBasis),
        DateNote = e.DateNote,
        Status = Term.Of(e.Status),
        AsOf = e.AsOf.Text,
        Aggregate = e.IsAggregate,
        Note = e.Note,
        Participants = [.. e.Participations.Select(Participant)],
        Places = [.. e.Places],
        Measures = [.. e.Measures.Select(Measure)],
        Links = [.. e.Links.Select(l => new LinkEntry { Relation = Term.Of(l.Relation), Event = l.Event, Note = l.Note })],
        Exercise = e.Exercise is { } x ? new() { Series = x.Series, Edition = x.Edition, Type = x.Type } : null,
        Agreement = e.Agreement is { } a ? new() { Instrument = a.Instrument, Form = a.Form, Cycle = a.Cycle, Term = a.Term?.Text } : null,
        Transfer = e.Transfer is { } t ? Transfer(t) : null,
        Training = e.Training is { } s ? new() { Topic = s.Topic, Programme = s.Programme } : null,
    };

    private static ParticipantEntry Participant(ParticipationDocument p) => new()
    {
        Actor = p.Actor,
        Role = Term.Of(p.Role),
        People = p.People?.ToString(CultureInfo.InvariantCulture),
        Note = p.Note,
    };

    private static MeasureEntry Measure(MeasureDocument m) => new()
    {
        Key = m.Key,
        Quantity = TypedText.Of(m.Quantity),
        Unit = m.Unit,
        Qualifier = Term.Of(m.Qualifier),
        Of = m.Of,
        Basis = Term.Of(m.Basis),
    };

    private static TransferEntry Transfer(TransferDocument t) => new()
    {
        Mode = t.Mode ?? Vocabulary.Unspecified,
        Programme = t.Programme,
        Items =
        [
            .. t.Items.Select(i => new TransferItemEntry
            {
                Key = i.Key,
                What = i.What,
                Number = i.Number is { } n ? TypedText.Of(n) : null,
                Condition = i.Condition,
                Terms = i.Terms,
            }),
        ],
    };
}
