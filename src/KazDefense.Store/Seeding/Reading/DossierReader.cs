using KazDefense.Domain.Actors;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Sources;
using KazDefense.Store.Seeding.Proof;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>What one dossier says, before it is put together with the others.</summary>
internal sealed record DossierDraft(
    SourceDocument? Source,
    IReadOnlyList<NameMention> Names,
    IReadOnlyList<RecordDraft<EventDocument>> Events,
    IReadOnlyList<RecordDraft<ObservationDocument>> Observations,
    IReadOnlyList<RecordDraft<AffiliationDocument>> Affiliations,
    IReadOnlyList<RecordClaimDraft> Claims);

/// <summary>Reads one dossier.</summary>
internal static class DossierReader
{
    /// <summary>The dossier; null, reported, when the file cannot be read at all.</summary>
    public static DossierDraft? Read(string path, SeedFile file)
    {
        if (YamlText.Load(path, file.Name, file.Findings) is not { } root || MappingReader.Open(root, SeedShapes.Dossier, file) is not { } map)
            return null;
        if (map.Text("dossier") is { } version && version != Vocabulary.DossierVersion)
            map.Fail("dossier", $"this is the version of the format, which is {Vocabulary.DossierVersion}.");
        var sourceMap = map.Map("source", SeedShapes.Source);
        var source = sourceMap is null ? null : SourceReader.OfDossier(sourceMap);
        if (source is { Slug: not null } && Path.GetFileNameWithoutExtension(path) != source.Slug)
            sourceMap!.Fail("slug", $"the file is named after its source: rename it to {source.Slug}.yaml or correct the slug.");

        var cited = new DossierSource(source?.Slug ?? "", source is null || source.Type == default ? SourceType.Article : source.Type, source?.Date);
        var claims = new ClaimReader(cited);
        return new(
            sourceMap is { IsSound: true } ? source : null,
            map.Maps("names", SeedShapes.Name, m => Name(m, cited)),
            map.Maps("events", SeedShapes.Event, new EventReader(cited, claims).Read),
            map.Maps("observations", SeedShapes.Observation, new ObservationReader(cited, claims).Read),
            map.Maps("affiliations", SeedShapes.Affiliation, new AffiliationReader(cited, claims).Read),
            map.Maps("claims", SeedShapes.RecordClaim, claims.Elsewhere));
    }

    private static NameMention? Name(MappingReader map, DossierSource source)
    {
        var mention = new NameMention
        {
            Actor = map.Refer("actor", IdSpace.Actor)!,
            Text = map.Line("text")!,
            Type = map.Term<NameType>("type").GetValueOrDefault(),
            Position = map.Position,
            Language = CodeText.Language(map, "language"),
            Script = CodeText.Script(map, "script"),
            Source = source.Slug,
            Evidence = EvidenceReader.Read(map, source.Type),
            Status = map.Term<ClaimStatus>("status") ?? ClaimStatus.Accepted,
            Note = map.Text("note"),
        };
        return map.IsSound ? mention : null;
    }
}
