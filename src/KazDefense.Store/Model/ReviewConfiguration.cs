using KazDefense.Store.Editing;
using KazDefense.Store.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazDefense.Store.Model;

internal sealed class ReviewConfiguration :
    IEntityTypeConfiguration<Proposal>, IEntityTypeConfiguration<ErrorReport>, IEntityTypeConfiguration<IdempotencyKey>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.ToTable("Proposals");
        builder.Ignore(p => p.IsOpen);
        builder.HasIndex(p => new { p.OwnerId, p.State });
        builder.HasIndex(p => new { p.State, p.Updated });
        builder.HasIndex(p => new { p.Kind, p.Slug });
        builder.Property(p => p.Created).HasConversion(t => t, t => DateTime.SpecifyKind(t, DateTimeKind.Utc));
        builder.Property(p => p.Updated).HasConversion(t => t, t => DateTime.SpecifyKind(t, DateTimeKind.Utc));
    }

    public void Configure(EntityTypeBuilder<ErrorReport> builder)
    {
        builder.ToTable("ErrorReports");
        builder.HasIndex(r => r.ClosedAt);
        builder.Property(r => r.At).HasConversion(t => t, t => DateTime.SpecifyKind(t, DateTimeKind.Utc));
        builder.Property(r => r.ClosedAt).HasConversion(t => t, t => t == null ? null : DateTime.SpecifyKind(t.Value, DateTimeKind.Utc));
    }

    public void Configure(EntityTypeBuilder<IdempotencyKey> builder)
    {
        builder.ToTable("IdempotencyKeys");
        builder.HasKey(k => new { k.AccountId, k.Key });
        builder.Property(k => k.At).HasConversion(t => t, t => DateTime.SpecifyKind(t, DateTimeKind.Utc));
    }
}
