using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Editing;
using KazDefense.Store.Involvements;
using KazDefense.Store.Model;
using KazDefense.Store.Review;
using KazDefense.Store.Search;
using KazDefense.Store.Seeding.Loading;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store;

/// <summary>The database of facts. One per operation, from the factory.</summary>
public sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    public DbSet<Record> Records => Set<Record>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<Event> Events => Set<Event>();
    public DbSet<Participation> Participations => Set<Participation>();
    public DbSet<EventPlace> EventPlaces => Set<EventPlace>();
    public DbSet<EventLink> EventLinks => Set<EventLink>();
    public DbSet<Actor> Actors => Set<Actor>();
    public DbSet<ActorName> ActorNames => Set<ActorName>();
    public DbSet<Affiliation> Affiliations => Set<Affiliation>();
    public DbSet<Vector> Vectors => Set<Vector>();
    public DbSet<Place> Places => Set<Place>();
    public DbSet<Source> Sources => Set<Source>();
    public DbSet<Outlet> Outlets => Set<Outlet>();
    public DbSet<Claim> Claims => Set<Claim>();
    public DbSet<Passage> Passages => Set<Passage>();
    public DbSet<Indicator> Indicators => Set<Indicator>();
    public DbSet<Observation> Observations => Set<Observation>();
    public DbSet<Involvement> Involvements => Set<Involvement>();
    public DbSet<ActorYear> ActorYears => Set<ActorYear>();
    public DbSet<PairYear> PairYears => Set<PairYear>();
    public DbSet<LoadedFile> LoadedFiles => Set<LoadedFile>();
    public DbSet<Proposal> Proposals => Set<Proposal>();
    public DbSet<ErrorReport> ErrorReports => Set<ErrorReport>();
    public DbSet<IdempotencyKey> IdempotencyKeys => Set<IdempotencyKey>();
    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    /// <summary>The vectors that readers see, in their order: not those withdrawn.</summary>
    public IQueryable<Vector> VectorsInOrder => Vectors.Where(v => v.Record == null || v.Record.State == RecordState.Published).OrderBy(v => v.Ordinal).ThenBy(v => v.Id);

    /// <summary>The records that the index of words finds. Compose with <c>Contains</c>.</summary>
    public IQueryable<int> RecordsWithWords(string match) =>
        Database.SqlQueryRaw<int>($"SELECT {SearchKey.RecordIdSql} AS Value FROM SearchWords WHERE SearchWords MATCH {{0}}", match);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(StoreContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<EdtfDate>().HaveConversion<EdtfDateConverter, EdtfDateComparer>();
}
