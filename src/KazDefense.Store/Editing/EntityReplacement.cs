using KazDefense.Domain.Actors;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Store.Documents;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Editing;

/// <summary>Makes a stored entity say what a document says. Parts are deleted first and added in a second step: their keys come again.</summary>
internal sealed class EntityReplacement(StoreContext db, DocumentBuilder builder)
{
    public async Task ReplaceAsync(RecordDocument document, int id, CancellationToken ct)
    {
        await db.Claims.Where(c => c.RecordId == id).ExecuteDeleteAsync(ct);
        switch (document)
        {
            case EventDocument e:
                await ReplaceAsync(builder.Build(e), id, ct);
                break;
            case ActorDocument a:
                await ReplaceAsync(DocumentBuilder.Build(a), id, ct);
                break;
            case VectorDocument v:
                await ReplaceAsync(builder.Build(v), id, ct);
                break;
            case AffiliationDocument a:
                var affiliation = builder.Build(a);
                (affiliation.Id, affiliation.ActorId, affiliation.BodyId) = (id, affiliation.Actor.Id, affiliation.Body.Id);
                Copy(affiliation, await db.Affiliations.SingleAsync(x => x.Id == id, ct));
                break;
            case ObservationDocument o:
                var observation = builder.Build(o);
                (observation.Id, observation.IndicatorId, observation.SubjectId) = (id, observation.Indicator.Id, observation.Subject.Id);
                (observation.CounterpartId, observation.AssessorId) = (observation.Counterpart?.Id, observation.Assessor?.Id);
                Copy(observation, await db.Observations.SingleAsync(x => x.Id == id, ct));
                break;
            case PlaceDocument p:
                var place = DocumentBuilder.Build(p);
                place.Id = id;
                Copy(place, await db.Places.SingleAsync(x => x.Id == id, ct));
                break;
            case SourceDocument s:
                var source = DocumentBuilder.Build(s);
                source.Id = id;
                Copy(source, await db.Sources.SingleAsync(x => x.Id == id, ct));
                break;
            case OutletDocument o:
                var outlet = await db.Outlets.SingleAsync(x => x.RecordId == id, ct);
                (outlet.Name, outlet.Kind, outlet.Country, outlet.Address) = (o.Name, o.Kind, o.Country, o.Address);
                break;
            case IndicatorDocument i:
                var indicator = await db.Indicators.SingleAsync(x => x.RecordId == id, ct);
                (indicator.Name, indicator.Unit, indicator.Definition, indicator.Basis) = (i.Name, i.Unit, i.Definition, i.Basis);
                break;
        }
    }

    private async Task ReplaceAsync(Event built, int id, CancellationToken ct)
    {
        await db.Participations.Where(p => p.EventId == id).ExecuteDeleteAsync(ct);
        await db.EventPlaces.Where(p => p.EventId == id).ExecuteDeleteAsync(ct);
        await db.Set<Measure>().Where(m => m.EventId == id).ExecuteDeleteAsync(ct);
        await db.EventLinks.Where(l => l.EventId == id).ExecuteDeleteAsync(ct);
        await db.Set<ExerciseDetails>().Where(d => d.EventId == id).ExecuteDeleteAsync(ct);
        await db.Set<AgreementDetails>().Where(d => d.EventId == id).ExecuteDeleteAsync(ct);
        await db.Set<TransferItem>().Where(d => d.EventId == id).ExecuteDeleteAsync(ct);
        await db.Set<TransferDetails>().Where(d => d.EventId == id).ExecuteDeleteAsync(ct);
        await db.Set<TrainingDetails>().Where(d => d.EventId == id).ExecuteDeleteAsync(ct);
        var old = await db.Events.SingleAsync(e => e.Id == id, ct);
        built.Id = id;
        Copy(built, old);
        old.Participations.AddRange(built.Participations);
        old.Places.AddRange(built.Places);
        old.Measures.AddRange(built.Measures);
        (old.Exercise, old.Agreement, old.Transfer, old.Training) = (built.Exercise, built.Agreement, built.Transfer, built.Training);
        await db.SaveChangesAsync(ct);
    }

    private async Task ReplaceAsync(Actor built, int id, CancellationToken ct)
    {
        var old = await db.Actors.Include(a => a.Names).SingleAsync(a => a.Id == id, ct);
        built.Id = id;
        Copy(built, old);
        old.Names.Clear();
        await db.SaveChangesAsync(ct);
        old.Names.AddRange(built.Names);
    }

    private async Task ReplaceAsync(Vector built, int id, CancellationToken ct)
    {
        var old = await db.Vectors.Include(v => v.Members).SingleAsync(v => v.RecordId == id, ct);
        (old.Name, old.Token, old.Ordinal) = (built.Name, built.Token, built.Ordinal);
        old.Members.Clear();
        await db.SaveChangesAsync(ct);
        old.Members.AddRange(built.Members);
    }

    private void Copy<T>(T from, T to) where T : class => db.Entry(to).CurrentValues.SetValues(from);
}
