using KazDefense.Domain.Actors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazDefense.Store.Model;

internal sealed class ActorConfiguration :
    IEntityTypeConfiguration<Actor>, IEntityTypeConfiguration<ActorName>, IEntityTypeConfiguration<Affiliation>,
    IEntityTypeConfiguration<Vector>, IEntityTypeConfiguration<VectorMember>
{
    public void Configure(EntityTypeBuilder<Actor> builder)
    {
        builder.ToTable("Actors");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasOne(a => a.Record).WithOne().HasForeignKey<Actor>(a => a.Id).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Names).WithOne().HasForeignKey(n => n.ActorId);
    }

    public void Configure(EntityTypeBuilder<ActorName> builder)
    {
        builder.ToTable("ActorNames");
        builder.HasIndex(n => new { n.ActorId, n.Text }).IsUnique();
        builder.HasIndex(n => n.Key);
    }

    public void Configure(EntityTypeBuilder<Affiliation> builder)
    {
        builder.ToTable("Affiliations");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasOne(a => a.Record).WithOne().HasForeignKey<Affiliation>(a => a.Id).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(a => a.Actor).WithMany().HasForeignKey(a => a.ActorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(a => a.Body).WithMany().HasForeignKey(a => a.BodyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Vector> builder)
    {
        builder.ToTable("Vectors");
        builder.HasOne(v => v.Record).WithOne().HasForeignKey<Vector>(v => v.RecordId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => v.Slug).IsUnique();
        builder.HasMany(v => v.Members).WithOne().HasForeignKey(m => m.VectorId);
    }

    public void Configure(EntityTypeBuilder<VectorMember> builder)
    {
        builder.ToTable("VectorMembers");
        builder.HasOne(m => m.Actor).WithMany().HasForeignKey(m => m.ActorId).OnDelete(DeleteBehavior.Restrict);
    }
}
