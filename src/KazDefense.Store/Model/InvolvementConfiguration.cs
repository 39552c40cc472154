using KazDefense.Store.Involvements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazDefense.Store.Model;

// The primary keys are the clustered indexes that serve timelines and rollups: the migration makes these
// tables WITHOUT ROWID, which EF cannot say.
internal sealed class InvolvementConfiguration :
    IEntityTypeConfiguration<Involvement>, IEntityTypeConfiguration<ActorYear>, IEntityTypeConfiguration<PairYear>
{
    public void Configure(EntityTypeBuilder<Involvement> builder)
    {
        builder.ToTable("Involvements");
        builder.HasKey(i => new { i.ActorId, i.SortDay, i.EventId });
        // Who else takes part: answered without a look at the table.
        builder.HasIndex(i => new { i.EventId, i.ActorId, i.Involved, i.VectorId, i.Year });
        // Long, open and yearless dates with all that filters and counts compare; the condition is written as queries write it.
        builder.HasIndex(i => new { i.ActorId, i.SortDay, i.EventId, i.EarliestDay, i.LatestDay, i.Involved, i.Kind, i.Status, i.Standing, i.IsCounted, i.VectorId, i.Year })
            .HasDatabaseName("IX_Involvements_Long").HasFilter($"\"Year\" = 0 OR \"LatestDay\" - \"EarliestDay\" > {Involvement.ShortDays}");
        builder.HasIndex(i => new { i.ActorId, i.Kind, i.SortDay, i.EventId });
        builder.HasIndex(i => new { i.VectorId, i.SortDay, i.EventId }).HasFilter("\"VectorId\" IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<ActorYear> builder)
    {
        builder.ToTable("ActorYears");
        builder.HasKey(y => new { y.ActorId, y.Year, y.Kind, y.Status, y.IsCounted, y.Involved });
    }

    public void Configure(EntityTypeBuilder<PairYear> builder)
    {
        builder.ToTable("PairYears");
        builder.HasKey(y => new { y.FocusId, y.PartnerId, y.Year, y.Kind, y.Standing });
    }
}
