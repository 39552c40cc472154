using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Tests.Dates;

public sealed class NaturalDatePropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void TryParse_AnyText_NeverThrowsAndSaysWhatIsWrong() =>
        Prop.ForAll(EdtfGenerators.NearlyDates, EdtfGenerators.Date, (text, source) =>
            Answers(text, null) && Answers(text, source)).Check(Many.WithMaxTest(10_000));

    [Fact]
    public void TryParse_Edtf_IsThatDate() =>
        Prop.ForAll(EdtfGenerators.Edtf, edtf =>
            NaturalDate.TryParse(edtf, null, out var date, out _) && date == EdtfDate.Parse(edtf)).Check(Many);

    [Fact]
    public void TryParse_WhatDateTextSays_IsNeverNarrowerThanTheDate() =>
        Prop.ForAll(EdtfGenerators.Date, date =>
            !NaturalDate.TryParse(DateText.Format(date, CultureInfo.GetCultureInfo("en")), null, out var read, out _)
            || (!(read.Earliest > date.Earliest) && !(read.Latest < date.Latest)
                && (date.Earliest is not null || read.Earliest is null) && (date.Latest is not null || read.Latest is null)))
            .Check(Many);

    [Fact]
    public void TryParse_DayAndMonthOfASource_AreTheLatestNotAfterIt() =>
        Prop.ForAll(EdtfGenerators.Day.ToArbitrary(), EdtfGenerators.Day.ToArbitrary(), (day, source) =>
        {
            if (source.Year < 1009)
                return true;
            var words = day.ToString("d MMMM", CultureInfo.InvariantCulture);
            return NaturalDate.TryParse(words, EdtfDate.Day(source), out var read, out _)
                && read.Earliest <= source && (day is { Month: 2, Day: 29 } || read.Earliest > source.AddYears(-1));
        }).Check(Many);

    private static bool Answers(string text, EdtfDate? source) =>
        NaturalDate.TryParse(text, source, out var date, out var problem)
            ? date is not null && problem is null
            : date is null && problem.EndsWith('.');
}
