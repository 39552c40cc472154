using KazDefense.Store.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazDefense.Store.Model;

internal sealed class SearchConfiguration : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.ToTable("SearchEntries");
        builder.HasKey(e => e.RecordId);
        builder.Property(e => e.RecordId).ValueGeneratedNever();
    }
}
