using KazDefense.Domain.Indicators;
using KazDefense.Domain.Places;
using KazDefense.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazDefense.Store.Model;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>, IEntityTypeConfiguration<Indicator>, IEntityTypeConfiguration<Observation>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.ToTable("Places");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasOne(p => p.Record).WithOne().HasForeignKey<Place>(p => p.Id).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Source>().WithMany().HasForeignKey(p => p.CoordinateSourceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("Indicators");
        builder.HasOne(i => i.Record).WithOne().HasForeignKey<Indicator>(i => i.RecordId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => i.Slug).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Observation> builder)
    {
        builder.ToTable("Observations");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.HasOne(o => o.Record).WithOne().HasForeignKey<Observation>(o => o.Id).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(o => o.Indicator).WithMany().HasForeignKey(o => o.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(o => o.Subject).WithMany().HasForeignKey(o => o.SubjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(o => o.Counterpart).WithMany().HasForeignKey(o => o.CounterpartId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(o => o.Assessor).WithMany().HasForeignKey(o => o.AssessorId).OnDelete(DeleteBehavior.Restrict);
    }
}
