using KazDefense.Domain.Events;
using KazDefense.Store.Registers;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Registers;
using Microsoft.AspNetCore.WebUtilities;

namespace KazDefense.Web.Tests.Features.Registers;

public sealed class RegisterBindingTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Address_OfAnyOrderAndPage_IsReadBackAsItself()
    {
        foreach (var register in Register.All)
            foreach (var sort in register.Orders)
                foreach (var descending in new[] { false, true })
                    foreach (var limit in new[] { RegisterRequest.UsualLimit, 100, 7 })
                    {
                        var filter = new EventRegisterFilter(
                            new TimelineFilter { Kinds = [register.Kind], With = ["turkey"], Words = "ü & 2", DeedsOnly = true, Limit = limit, Cursor = new TimelineCursor(733_000, 12) }, sort.Order, descending);
                        var address = Urls.Register(register, filter);

                        var read = Bind(register, address);

                        Assert.Empty(read.Findings);
                        Assert.Equal((sort.Order, descending, limit), (read.Filter.Order, read.Filter.Descending, read.Filter.Events.Limit));
                        Assert.Equal([register.Kind], read.Filter.Events.Kinds);
                        Assert.Equal(address, Urls.Register(register, read.Filter));
                    }
    }

    [Fact]
    public void Address_UsualFilter_HasNoQuery() =>
        Assert.All(Register.All, r => Assert.Equal(r.Path, Urls.Register(r, new TimelineFilter())));

    [Fact]
    public void Csv_OfAPage_IsTheWholeTable() =>
        Assert.Equal("/exercises.csv?with=nato&sort=-troops", Urls.RegisterCsv(Register.Exercises, new(
            new TimelineFilter { Kinds = [EventKind.Exercise], With = ["nato"], Limit = RegisterRequest.UsualLimit, Cursor = new TimelineCursor(1, 2) }, RegisterOrder.Quantity, true)));

    [Theory]
    [InlineData("/exercises?kind=meeting", "kind")]
    [InlineData("/exercises?kind=exercise&kind=meeting", "kind")]
    [InlineData("/exercises?lanes=kind", "lanes")]
    [InlineData("/exercises?sort=party", "sort")]
    [InlineData("/agreements?sort=troops", "sort")]
    [InlineData("/exercises?sort=--date", "sort")]
    [InlineData("/exercises?sort=date&sort=title", "sort")]
    [InlineData("/exercises?stauts=held", "stauts")]
    [InlineData("/exercises?asOf=2010", "asOf")]
    [InlineData("/exercises?from=2010&to=2009", "to")]
    [InlineData("/exercises?limit=0", "limit")]
    [InlineData("/exercises?cursor=%F0%9F%A6%85", "cursor")]
    public void Parameter_ThatCannotBeAnswered_IsAFinding(string address, string where) =>
        Assert.Contains(Bind(Register.All.Single(r => address.StartsWith(r.Path + "?", StringComparison.Ordinal)), address).Findings, f => f.Where == where);

    [Fact]
    public void Kind_OfThePageItself_DoesNoHarm() => Assert.Empty(Bind(Register.Exercises, "/exercises?kind=exercise").Findings);

    private static RegisterRequest Bind(Register register, string address) =>
        RegisterBinding.Bind(register, QueryHelpers.ParseQuery(address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : ""), Today);
}
