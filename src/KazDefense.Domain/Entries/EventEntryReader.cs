using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;

namespace KazDefense.Domain.Entries;

/// <summary>Reads an event. What it returns is of use only while the fields are sound.</summary>
internal sealed class EventEntryReader(EntryFields fields, EntryContext context)
{
    public EventDocument Read(EventEntry e)
    {
        var kind = fields.Term<EventKind>("kind", e.Kind);
        var told = context.DateOfFirst(e.Claims);
        var date = fields.NeededDate("date", e.Date, fields.Date("dateReference", e.DateReference) ?? told);
        var title = fields.Needed("title", e.Title, "Give it a title, in words of our own.");
        var slug = fields.Line("slug", e.Slug) ?? SlugSuggestion.Of(title, date);
        if (slug is null && title is not null)
            fields.Add("slug", "The title has no letters to make an address of. Give one, of a-z and 0-9.");
        var details = new EventDetailEntryReader(fields);
        return new()
        {
            Slug = slug!,
            Kind = kind,
            Subtype = fields.Line("subtype", e.Subtype),
            Title = title!,
            Summary = Summary(e)!,
            Date = date,
            DateBasis = fields.Term<DateBasis>("dateBasis", e.DateBasis, DateBases.UsualOf(date)),
            DateNote = fields.Text("dateNote", e.DateNote),
            Status = fields.Term<EventStatus>("status", e.Status),
            AsOf = fields.Date("asOf", e.AsOf, told) ?? told ?? EdtfDate.Day(context.Today),
            IsAggregate = e.Aggregate,
            Participations = [.. e.Participants.Select(Participation).OfType<ParticipationDocument>()],
            Places = [.. e.Places.Select((p, i) => fields.Line($"places/{i}", p)).OfType<string>()],
            Measures = [.. e.Measures.Select(Measure).OfType<MeasureDocument>()],
            Links = [.. e.Links.Select(Link).OfType<LinkDocument>()],
            Exercise = details.Exercise(e.Exercise),
            Agreement = details.Agreement(e.Agreement, slug, kind),
            Transfer = details.Transfer(e.Transfer),
            Training = details.Training(e.Training),
            Note = fields.Text("note", e.Note),
        };
    }

    /// <summary>The key of a measure: what is typed, or words of what is counted or of the unit.</summary>
    public static string? KeyOf(MeasureEntry m) => KeyOf(m.Key, m.Of, m.Unit);

    /// <summary>The key of an item of a transfer: what is typed, or words of what it is.</summary>
    public static string? KeyOf(TransferItemEntry i) => KeyOf(i.Key, i.What);

    private static string? KeyOf(string? key, params string?[] made) =>
        string.IsNullOrWhiteSpace(key) ? made.Select(SlugSuggestion.Of).FirstOrDefault(s => s is not null) : key.Trim();

    private string? Summary(EventEntry e)
    {
        if (string.IsNullOrWhiteSpace(e.Summary))
            fields.Add("summary", "Say in a sentence or two, in words of our own, what happened.");
        return fields.Text("summary", e.Summary);
    }

    private ParticipationDocument? Participation(ParticipantEntry p, int row)
    {
        if (string.IsNullOrWhiteSpace(p.Actor + p.Role + p.People + p.Note))
            return null;
        var path = $"participants/{row}";
        return new(
            fields.Needed($"{path}/actor", p.Actor, "Say who took part."),
            fields.Term<Role>($"{path}/role", p.Role),
            fields.Line($"{path}/note", p.Note),
            fields.Count($"{path}/people", p.People));
    }

    private MeasureDocument? Measure(MeasureEntry m, int row)
    {
        if (string.IsNullOrWhiteSpace(m.Key + m.Quantity + m.Unit + m.Of))
            return null;
        var path = $"measures/{row}";
        return new(
            fields.Needed($"{path}/key", KeyOf(m), "Give it a short name of its own, such as troops."),
            fields.NeededNumber($"{path}/quantity", m.Quantity),
            fields.Needed($"{path}/unit", m.Unit, "Say of what unit: people, battalions, US dollars."),
            fields.Term<Qualifier>($"{path}/qualifier", m.Qualifier, Qualifier.Exactly),
            fields.Needed($"{path}/of", m.Of, "Say what is counted."),
            fields.Term<MeasureBasis>($"{path}/basis", m.Basis, MeasureBasis.Flow));
    }

    private LinkDocument? Link(LinkEntry l, int row) => string.IsNullOrWhiteSpace(l.Relation + l.Event + l.Note)
        ? null
        : new(
            fields.Term<Relation>($"links/{row}/relation", l.Relation),
            fields.Needed($"links/{row}/event", l.Event, "Choose the event that it is linked to."),
            fields.Line($"links/{row}/note", l.Note));
}
