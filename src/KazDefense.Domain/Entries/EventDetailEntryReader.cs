using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;

namespace KazDefense.Domain.Entries;

/// <summary>Reads what only some kinds of event have. Details in which nothing is typed are none.</summary>
internal sealed class EventDetailEntryReader(EntryFields fields)
{
    public ExerciseDocument? Exercise(ExerciseEntry? x) => x is null || string.IsNullOrWhiteSpace(x.Series + x.Edition + x.Type)
        ? null
        : new(
            fields.Line("exercise/series", x.Series),
            fields.Line("exercise/edition", x.Edition),
            fields.Word("exercise/type", x.Type, Vocabulary.ExerciseTypes));

    // An agreement's acts always have details: the instrument is the event itself unless another is named.
    public AgreementDocument? Agreement(AgreementEntry? a, string? slug, EventKind kind)
    {
        if (a is null || (kind is not EventKind.Agreement && string.IsNullOrWhiteSpace(a.Instrument + a.Form + a.Cycle + a.Term)))
            return null;
        return new(
            fields.Line("agreement/instrument", a.Instrument) ?? slug!,
            fields.Word("agreement/form", a.Form, Vocabulary.AgreementForms),
            fields.Line("agreement/cycle", a.Cycle),
            fields.Date("agreement/term", a.Term));
    }

    public TransferDocument? Transfer(TransferEntry? t)
    {
        if (t is null)
            return null;
        var items = t.Items.Select(Item).OfType<TransferItemDocument>().ToList();
        if (items.Count == 0 && string.IsNullOrWhiteSpace(t.Mode + t.Programme))
            return null;
        var mode = fields.Word("transfer/mode", t.Mode, Vocabulary.TransferModes);
        return new(mode is Vocabulary.Unspecified ? null : mode, fields.Line("transfer/programme", t.Programme), items);
    }

    public TrainingDocument? Training(TrainingEntry? t) => t is null || string.IsNullOrWhiteSpace(t.Topic + t.Programme)
        ? null
        : new(fields.Line("training/topic", t.Topic), fields.Line("training/programme", t.Programme));

    private TransferItemDocument? Item(TransferItemEntry i, int row)
    {
        if (string.IsNullOrWhiteSpace(i.Key + i.What + i.Number + i.Condition + i.Terms))
            return null;
        var path = $"transfer/items/{row}";
        return new(
            fields.Needed($"{path}/key", EventEntryReader.KeyOf(i), "Give it a short name of its own, such as helicopters."),
            fields.Needed($"{path}/what", i.What, "Say what it is."),
            fields.Number($"{path}/number", i.Number),
            fields.Word($"{path}/condition", i.Condition, Vocabulary.Conditions),
            fields.Line($"{path}/terms", i.Terms));
    }
}
