using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazDefense.Store.Model;

internal sealed class RecordConfiguration : IEntityTypeConfiguration<Record>, IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Record> builder)
    {
        builder.ToTable("Records");
        builder.Property(r => r.Slug).HasMaxLength(Slug.MaxLength);
        builder.HasIndex(r => new { r.Kind, r.Slug }).IsUnique();
        builder.HasIndex(r => r.Updated);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne<Record>().WithMany().HasForeignKey(r => r.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(r => r.Updated).HasConversion(t => t, t => DateTime.SpecifyKind(t, DateTimeKind.Utc));
    }

    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("Revisions");
        builder.HasIndex(r => new { r.RecordId, r.Version }).IsUnique();
        builder.HasIndex(r => r.Batch);
        builder.HasIndex(r => r.At);
        builder.HasOne<Record>().WithMany().HasForeignKey(r => r.RecordId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(r => r.At).HasConversion(t => t, t => DateTime.SpecifyKind(t, DateTimeKind.Utc));
    }
}
