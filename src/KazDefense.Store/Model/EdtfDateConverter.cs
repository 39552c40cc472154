using KazDefense.Domain.Dates;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KazDefense.Store.Model;

// Dates are kept as their EDTF text; what queries compare stands in Involvement.
internal sealed class EdtfDateConverter() : ValueConverter<EdtfDate, string>(date => date.Text, text => EdtfDate.Parse(text));

internal sealed class EdtfDateComparer() : ValueComparer<EdtfDate>((a, b) => (a == null ? null : a.Text) == (b == null ? null : b.Text), date => date.Text.GetHashCode(StringComparison.Ordinal));
