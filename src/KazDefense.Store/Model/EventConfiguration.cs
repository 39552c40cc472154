using KazDefense.Domain.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazDefense.Store.Model;

internal sealed class EventConfiguration : IEntityTypeConfiguration<Event>
{
    public void Configure(EntityTypeBuilder<Event> builder)
    {
        builder.ToTable("Events");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasOne(e => e.Record).WithOne().HasForeignKey<Event>(e => e.Id).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(e => e.Standing);
        builder.Ignore(e => e.IsCounted);
        builder.HasMany(e => e.Participations).WithOne().HasForeignKey(p => p.EventId);
        builder.HasMany(e => e.Places).WithOne().HasForeignKey(p => p.EventId);
        builder.HasMany(e => e.Measures).WithOne().HasForeignKey(m => m.EventId);
        builder.HasMany(e => e.Links).WithOne().HasForeignKey(l => l.EventId);
        builder.HasOne(e => e.Exercise).WithOne().HasForeignKey<ExerciseDetails>(d => d.EventId);
        builder.HasOne(e => e.Agreement).WithOne().HasForeignKey<AgreementDetails>(d => d.EventId);
        builder.HasOne(e => e.Transfer).WithOne().HasForeignKey<TransferDetails>(d => d.EventId);
        builder.HasOne(e => e.Training).WithOne().HasForeignKey<TrainingDetails>(d => d.EventId);
    }
}

internal sealed class EventPartsConfiguration :
    IEntityTypeConfiguration<Participation>, IEntityTypeConfiguration<EventPlace>,
    IEntityTypeConfiguration<Measure>, IEntityTypeConfiguration<EventLink>
{
    public void Configure(EntityTypeBuilder<Participation> builder)
    {
        builder.ToTable("Participations");
        builder.HasIndex(p => new { p.EventId, p.ActorId, p.Role }).IsUnique();
        builder.HasOne(p => p.Actor).WithMany().HasForeignKey(p => p.ActorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<EventPlace> builder)
    {
        builder.ToTable("EventPlaces");
        builder.HasKey(p => new { p.EventId, p.PlaceId });
        builder.HasOne(p => p.Place).WithMany().HasForeignKey(p => p.PlaceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.PlaceId, p.EventId });
    }

    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        builder.ToTable("Measures");
        builder.HasIndex(m => new { m.EventId, m.Key }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<EventLink> builder)
    {
        builder.ToTable("EventLinks");
        builder.HasOne(l => l.To).WithMany().HasForeignKey(l => l.ToEventId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.EventId, l.ToEventId, l.Relation }).IsUnique();
        builder.HasIndex(l => l.ToEventId);
    }
}

internal sealed class EventDetailsConfiguration :
    IEntityTypeConfiguration<ExerciseDetails>, IEntityTypeConfiguration<AgreementDetails>,
    IEntityTypeConfiguration<TransferDetails>, IEntityTypeConfiguration<TransferItem>, IEntityTypeConfiguration<TrainingDetails>
{
    public void Configure(EntityTypeBuilder<ExerciseDetails> builder)
    {
        builder.ToTable("ExerciseDetails");
        builder.HasKey(d => d.EventId);
        builder.HasOne(d => d.Series).WithMany().HasForeignKey(d => d.SeriesId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AgreementDetails> builder)
    {
        builder.ToTable("AgreementDetails");
        builder.HasKey(d => d.EventId);
        builder.HasIndex(d => d.Instrument);
    }

    public void Configure(EntityTypeBuilder<TransferDetails> builder)
    {
        builder.ToTable("TransferDetails");
        builder.HasKey(d => d.EventId);
        builder.HasOne(d => d.Programme).WithMany().HasForeignKey(d => d.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(d => d.Items).WithOne().HasForeignKey(i => i.EventId);
    }

    public void Configure(EntityTypeBuilder<TransferItem> builder)
    {
        builder.ToTable("TransferItems");
        builder.HasIndex(i => new { i.EventId, i.Key }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<TrainingDetails> builder)
    {
        builder.ToTable("TrainingDetails");
        builder.HasKey(d => d.EventId);
        builder.HasOne(d => d.Programme).WithMany().HasForeignKey(d => d.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }
}
