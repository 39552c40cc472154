using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;

namespace KazDefense.Domain.Entries;

/// <summary>Reads an observation. What it returns is of use only while the fields are sound.</summary>
internal sealed class ObservationEntryReader(EntryFields fields, EntryContext context)
{
    public ObservationDocument Read(ObservationEntry o)
    {
        var indicator = fields.Needed("indicator", o.Indicator, "Choose what is observed.");
        var subject = fields.Needed("subject", o.Subject, "Say of whom.");
        var date = fields.NeededDate("date", o.Date, fields.Date("dateReference", o.DateReference) ?? context.DateOfFirst(o.Claims));
        return new()
        {
            Slug = ActorEntryReader.Slug(fields, o.Slug, SlugSuggestion.Of($"{indicator} {subject} {o.Counterpart}", date))!,
            Indicator = indicator,
            Subject = subject,
            Counterpart = fields.Line("counterpart", o.Counterpart),
            Date = date,
            DateBasis = fields.Term<DateBasis>("dateBasis", o.DateBasis, DateBases.UsualOf(date)),
            DateNote = fields.Text("dateNote", o.DateNote),
            Quantity = fields.NeededNumber("quantity", o.Quantity),
            Unit = fields.Needed("unit", o.Unit, "Say of what unit: people, battalions, per cent."),
            Qualifier = fields.Term<Qualifier>("qualifier", o.Qualifier, Qualifier.Exactly),
            Nature = fields.Term<ObservationNature>("nature", o.Nature, ObservationNature.Actual),
            Basis = fields.Term<MeasureBasis>("basis", o.Basis),
            Scale = Scale(o),
            Assessor = fields.Line("assessor", o.Assessor),
            Derivation = Derivation(o),
            Note = fields.Text("note", o.Note),
        };
    }

    private ScaleDocument? Scale(ObservationEntry o)
    {
        if (string.IsNullOrWhiteSpace(o.ScaleFrom + o.ScaleTo))
            return null;
        return new(fields.NeededNumber("scaleFrom", o.ScaleFrom), fields.NeededNumber("scaleTo", o.ScaleTo));
    }

    private DerivationDocument? Derivation(ObservationEntry o)
    {
        var from = o.DerivedFrom.Select((f, i) => fields.Line($"derivedFrom/{i}", f)).OfType<string>().ToList();
        return from.Count == 0 && string.IsNullOrWhiteSpace(o.Derivation)
            ? null
            : new(from, fields.Needed("derivation", o.Derivation, "Write the step, such as 52 − 14."));
    }
}
