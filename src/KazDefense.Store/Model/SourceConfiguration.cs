using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Seeding.Loading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazDefense.Store.Model;

internal sealed class SourceConfiguration :
    IEntityTypeConfiguration<Source>, IEntityTypeConfiguration<Outlet>, IEntityTypeConfiguration<Claim>,
    IEntityTypeConfiguration<Passage>, IEntityTypeConfiguration<LoadedFile>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("Sources");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasOne(s => s.Record).WithOne().HasForeignKey<Source>(s => s.Id).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Outlet> builder)
    {
        builder.ToTable("Outlets");
        builder.HasOne(o => o.Record).WithOne().HasForeignKey<Outlet>(o => o.RecordId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => o.Slug).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.ToTable("Claims");
        builder.HasOne<Record>().WithMany().HasForeignKey(c => c.RecordId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.Source).WithMany().HasForeignKey(c => c.SourceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.Outlet).WithMany().HasForeignKey(c => c.OutletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Passages).WithOne().HasForeignKey(p => p.ClaimId);
        builder.HasIndex(c => new { c.SourceId, c.RecordId });
        builder.HasIndex(c => c.RecordId, "IX_Claims_RecordId");
        // Few among many: what the page of disagreements reads.
        builder.HasIndex(c => c.RecordId, "IX_Claims_Conflicting").HasFilter($"\"Status\" = {(int)ClaimStatus.Conflicting}");
    }

    public void Configure(EntityTypeBuilder<Passage> builder) => builder.ToTable("Passages");

    public void Configure(EntityTypeBuilder<LoadedFile> builder)
    {
        builder.ToTable("LoadedFiles");
        builder.HasKey(f => f.Path);
    }
}
