using KazDefense.Domain.Documents;
using KazDefense.Store.Seeding.Proof;
using KazDefense.Store.Seeding.Reading;

namespace KazDefense.Store.Seeding;

/// <summary>Reads the folder of seeds whole and checks everything that can be checked without the articles' texts.</summary>
public static class SeedReader
{
    /// <summary>
    /// Reads every file of the folder, whatever is wrong with any of them. Never throws on what the files hold.
    /// </summary>
    /// <param name="folder">The folder; one that does not exist is a finding.</param>
    public static SeedReading Read(string folder)
    {
        var findings = new FindingList();
        if (!Directory.Exists(folder))
        {
            findings.Add(new(folder), "There is no such folder of seeds.");
            return new(null, findings.InOrder());
        }
        var ids = new IdRegister(findings);
        var registers = new RegisterFiles(folder, findings, ids);
        var references = registers.Read("references", SeedShapes.Reference, IdSpace.Source, SourceReader.Reference);
        var actors = registers.Read("actors", SeedShapes.Actor, IdSpace.Actor, ActorReader.Read);
        var set = new SeedSet
        {
            Outlets = registers.Read("outlets", SeedShapes.Outlet, IdSpace.Outlet, RegisterReaders.Outlet),
            Indicators = registers.Read("indicators", SeedShapes.Indicator, IdSpace.Indicator, RegisterReaders.Indicator),
            Places = registers.Read("places", SeedShapes.Place, IdSpace.Place, PlaceReader.Read),
            Vectors = [.. registers.Read("vectors", SeedShapes.Vector, IdSpace.Vector, RegisterReaders.Vector).Select((v, i) => v with { Ordinal = i })],
        };
        var dossiers = ReadDossiers(folder, findings, ids);
        set = set with { Sources = [.. references, .. dossiers.Select(d => d.Source).OfType<SourceDocument>()] };
        set = WithActors(set, actors, dossiers, findings, ids);
        set = WithRecords(set, dossiers, findings, ids);
        ids.Judge();
        return findings.Count == 0 ? new(set, []) : new(null, findings.InOrder());
    }

    private static List<DossierDraft> ReadDossiers(string folder, FindingList findings, IdRegister ids)
    {
        var dossiers = new List<DossierDraft>();
        foreach (var (path, name) in SeedFolder.Dossiers(folder, findings))
            if (DossierReader.Read(path, new(name, findings, ids)) is { } dossier)
                dossiers.Add(dossier);
            else
            {
                ids.MarkIncomplete(IdSpace.Record);
                ids.MarkIncomplete(IdSpace.Source);
            }
        return dossiers;
    }

    private static SeedSet WithActors(SeedSet set, IReadOnlyList<ActorDraft> actors, List<DossierDraft> dossiers, FindingList findings, IdRegister ids)
    {
        var dates = set.Sources.DistinctBy(s => s.Slug).ToDictionary(s => s.Slug, s => s.Date);
        var names = new NameProof([.. actors.SelectMany(a => a.Names), .. dossiers.SelectMany(d => d.Names)], dates, findings);
        var isComplete = ids.IsComplete(IdSpace.Record) && ids.IsComplete(IdSpace.Source);
        return set with { Actors = [.. actors.Select(a => names.Prove(a.Actor, a.NameAt, isComplete))] };
    }

    private static SeedSet WithRecords(SeedSet set, List<DossierDraft> dossiers, FindingList findings, IdRegister ids)
    {
        var proof = new RecordProof(findings, ids);
        var elsewhere = dossiers.SelectMany(d => d.Claims).ToLookup(c => c.Record, c => c.Claim);
        return set with
        {
            Affiliations = [.. dossiers.SelectMany(d => d.Affiliations).Select(a => proof.Prove(a, elsewhere[a.Record.Slug]))],
            Events = [.. dossiers.SelectMany(d => d.Events).Select(e => proof.Prove(e, elsewhere[e.Record.Slug]))],
            Observations = [.. dossiers.SelectMany(d => d.Observations).Select(o => proof.Prove(o, elsewhere[o.Record.Slug]))],
        };
    }
}
