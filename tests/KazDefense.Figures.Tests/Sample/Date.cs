using KazDefense.Domain.Dates;

namespace KazDefense.Figures.Tests.Sample;

/// <summary>Bounds written as a date is spoken.</summary>
internal static class Date
{
    internal static DateBounds Day(int year, int month, int day) => Within(year, month, day, year, month, day);

    internal static DateBounds Month(int year, int month) => Within(year, month, 1, year, month, DateTime.DaysInMonth(year, month));

    internal static DateBounds Year(int year) => Within(year, 1, 1, year, 12, 31);

    internal static DateBounds Within(int year, int month, int day, int toYear, int toMonth, int toDay) =>
        new(new DateOnly(year, month, day), new DateOnly(toYear, toMonth, toDay), IsDuration: false, IsApproximate: false);

    internal static DateBounds Lasted(int year, int month, int day, int toYear, int toMonth, int toDay) =>
        Within(year, month, day, toYear, toMonth, toDay) with { IsDuration = true };

    internal static DateBounds By(int year, int month, int day) => new(null, new DateOnly(year, month, day), IsDuration: false, IsApproximate: false);

    internal static DateBounds EndedBy(int year, int month, int day) => By(year, month, day) with { IsDuration = true };

    internal static DateBounds NotBefore(int year, int month, int day) => new(new DateOnly(year, month, day), null, IsDuration: false, IsApproximate: false);

    internal static DateBounds Since(int year, int month, int day) => NotBefore(year, month, day) with { IsDuration = true };

    internal static DateBounds About(this DateBounds date) => date with { IsApproximate = true };
}
