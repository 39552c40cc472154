using KazDefense.Domain.Events;
using KazDefense.Store.Partners;
using KazDefense.Web.Features.Partners;

namespace KazDefense.Web.Tests.Features.Partners;

public sealed class PartnerRegisterTests
{
    private static readonly PartnerRow[] All =
    [
        Row("turkey", "Turkey", "turkic", new PairCount(2010, EventKind.Meeting, Standing.Deed, 3), new PairCount(0, EventKind.Training, Standing.Hope, 2)),
        Row("nato", "NATO", "euro-atlantic", new PairCount(2003, EventKind.Exercise, Standing.Deed, 2), new PairCount(2009, EventKind.Exercise, Standing.Refusal, 1)),
        Row("france", "France", "euro-atlantic", new PairCount(2003, EventKind.Meeting, Standing.Deed, 1), new PairCount(2003, EventKind.Statement, Standing.Said, 9)),
    ];

    [Theory]
    [InlineData(PartnerOrder.Deeds, "turkey nato france")]
    [InlineData(PartnerOrder.Name, "france nato turkey")]
    [InlineData(PartnerOrder.Vector, "nato france turkey")]
    public void Of_Order_SortsAndKeepsDeedsWithin(PartnerOrder order, string expected) =>
        Assert.Equal(expected, string.Join(' ', PartnerRegister.Of(All, null, order).Rows.Select(r => r.Slug)));

    [Fact]
    public void Of_Vector_KeepsItsPartnersAndStillCountsTheOthers()
    {
        var register = PartnerRegister.Of(All, "euro-atlantic", PartnerOrder.Deeds);

        Assert.Equal(["nato", "france"], register.Rows.Select(r => r.Slug));
        Assert.Equal([("euro-atlantic", 2), ("turkic", 1)], register.Vectors.Select(v => (v.Slug, v.Partners)));
    }

    [Fact]
    public void Years_OfAPartner_LeaveOutWhatWasOnlySaidAndKeepNoYearApart()
    {
        var turkey = PartnerYears.Of(All[0]);
        var france = PartnerYears.Of(All[2]);

        Assert.Equal((3, 2), (Assert.Single(turkey.Years).Deeds, turkey.NoYear.Hopes));
        Assert.Equal("2003", france.Span);
        Assert.Equal(1, france.Years[0].Deeds);
    }

    [Fact]
    public void KindTable_OfCounts_SumsToTheirTotal()
    {
        var table = KindTable.Of(All.SelectMany(r => r.Counts));

        Assert.Equal(All.Sum(r => r.Counts.Sum(c => c.Events)), table.Total);
        Assert.Equal((6, 2, 1, 9), (table.Of(Standing.Deed), table.Of(Standing.Hope), table.Of(Standing.Refusal), table.Of(Standing.Said)));
    }

    private static PartnerRow Row(string slug, string name, string vector, params PairCount[] counts) => new(1, slug, name, vector, vector, "ea", counts, null, null);
}
