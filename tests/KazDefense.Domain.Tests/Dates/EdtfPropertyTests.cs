using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Tests.Dates;

public sealed class EdtfPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void Text_ReadAgain_IsTheSame() =>
        Prop.ForAll(EdtfGenerators.Date, date => EdtfDate.Parse(date.Text) == date && EdtfDate.Parse(date.Text).Text == date.Text)
            .Check(Many);

    [Fact]
    public void Text_WithoutWhiteSpace_OfPointsAndIntervals_IsAsWritten() =>
        Prop.ForAll(EdtfGenerators.Edtf, edtf => edtf[0] == '[' || EdtfDate.Parse(edtf).Text == edtf).Check(Many);

    [Fact]
    public void Bounds_OfCoarserText_ContainTheDay() =>
        Prop.ForAll(EdtfGenerators.DayInPoint.ToArbitrary(), p => Contains(EdtfDate.Parse(p.Point), p.Day)).Check(Many);

    [Fact]
    public void Bounds_OfIntervalsAndSets_ContainTheirDays() =>
        Prop.ForAll(EdtfGenerators.DayInPoint.Two().ToArbitrary(), pair =>
        {
            var (first, last) = pair.Item1.Day <= pair.Item2.Day ? pair : (pair.Item2, pair.Item1);
            string[] texts =
            [
                $"{first.Point}/{last.Point}", $"[{first.Point}..{last.Point}]", $"[{last.Point},{first.Point}]",
                $"[..{last.Point}]", $"[{first.Point}..]",
            ];
            return texts.Select(EdtfDate.Parse).All(d => !(d.Earliest > first.Day) && !(d.Latest < last.Day));
        }).Check(Many);

    [Fact]
    public void Bounds_Always_AreInOrderAndHoldTheSortKey() =>
        Prop.ForAll(EdtfGenerators.Date, date =>
            !(date.Latest < date.Earliest)
            && !(date.SortKey < date.Earliest?.DayNumber) && !(date.SortKey > date.Latest?.DayNumber)).Check(Many);

    [Fact]
    public void Order_OfTwo_IsAntisymmetricAndAgreesWithEquality() =>
        Prop.ForAll(EdtfGenerators.Date, EdtfGenerators.Date, (a, b) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && (a.CompareTo(b) == 0) == (a == b)).Check(Many);

    [Fact]
    public void NotAfter_AnyDateWithAnEnd_EndsWithIt() =>
        Prop.ForAll(EdtfGenerators.Date, date =>
            date.Latest is null || EdtfDate.NotAfter(date) is { Earliest: null, IsDuration: false } by && by.Latest == date.Latest)
            .Check(Many);

    [Fact]
    public void Overlaps_OfTwo_IsSymmetricAndWithinTheirBounds() =>
        Prop.ForAll(EdtfGenerators.Date, EdtfGenerators.Date, (a, b) =>
            a.Overlaps(a) && a.Overlaps(b) == b.Overlaps(a)
            && (!a.Overlaps(b) || a.Bounds.Overlaps(b.Earliest, b.Latest))).Check(Many);

    [Fact]
    public void TryParse_AnyText_NeverThrowsAndSaysWhatIsWrong() =>
        Prop.ForAll(EdtfGenerators.NearlyDates, text =>
            EdtfDate.TryParse(text, out var date, out var problem)
                ? date is not null && problem is null
                : date is null && problem.EndsWith('.')).Check(Many.WithMaxTest(5000));

    [Fact]
    public void Format_AnyDate_SaysSomething() =>
        Prop.ForAll(EdtfGenerators.Date, date => DateText.Format(date, CultureInfo.GetCultureInfo("en")).Trim().Length >= 4).Check(Many);

    private static bool Contains(EdtfDate date, DateOnly day) => date.Earliest <= day && day <= date.Latest;
}
