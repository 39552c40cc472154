using KazDefense.Domain.Records;
using KazDefense.Figures;
using KazDefense.Store.Events;
using KazDefense.Store.Records;
using KazDefense.Web.Features.Api;
using KazDefense.Web.Features.Partners;
using KazDefense.Web.Resources;
using KazDefense.Web.Security;
using KazDefense.Web.Shared;
using KazDefense.Web.Shared.Foci;

namespace KazDefense.Web.Features.Pairs;

/// <summary>What the page of a pair answers beside itself: its events as <c>.csv</c>, its figure as <c>.svg</c>.</summary>
internal static class PairEndpoints
{
    public static void AddPairs(this IServiceCollection services) => services.AddSingleton<PairReader>();

    public static void MapPairs(this WebApplication app)
    {
        app.MapGet("/partners/{one}/with/{other}.csv", CsvAsync).RequireAuthorization(Policies.Reading);
        app.MapGet("/partners/{one}/with/{other}.svg", SvgAsync).RequireAuthorization(Policies.Reading);
    }

    private static async Task<IResult> CsvAsync(string one, string other, PairReader reader, RedirectQuery redirects, CancellationToken ct)
    {
        if (one == other || await reader.FindAsync(one, other, AddressFocus.Usual.Slug, ct) is not { } view)
            return await DepartedAsync(one, other, Urls.PairCsv, redirects, ct);
        CsvColumn<EventDetail>[] columns = [.. EventCsv.Columns, new("direction", d => Term.Of(view.Direction.Of(d))), new("became", d => Listed(EventAnswers.Later(d).Where(LedgerLine.IsKnown))), new("spoken_of_next", d => Listed(EventAnswers.Later(d).Where(l => !LedgerLine.IsKnown(l))))];
        return new CsvResult<EventDetail>($"{view.First.Record.Slug}-{view.Second.Record.Slug}.csv", columns, view.Shared.Detail.Events.ToAsyncEnumerable());
    }

    private static string Listed(IEnumerable<LinkRow> links) => string.Join("; ", links.Select(l => $"{Term.Of(l.Relation)} {l.Other.Slug}"));

    private static async Task<IResult> SvgAsync(string one, string other, PairReader reader, RedirectQuery redirects, CancellationToken ct) =>
        one != other && await reader.FindAsync(one, other, AddressFocus.Usual.Slug, ct) is { } view
            && PartnerFigures.Timeline(view.Shared, new(PartnerFigures.Width, Standalone: true, PartnerTexts.FigureSource(view.Shared.Behind.Count))) is { } svg
            ? Results.Text(svg, "image/svg+xml; charset=utf-8")
            : await DepartedAsync(one, other, Urls.PairSvg, redirects, ct);

    // A pair of which one was merged has its figure and table where the one that stays has them.
    private static async Task<IResult> DepartedAsync(string one, string other, Func<string, string, string> address, RedirectQuery redirects, CancellationToken ct)
    {
        var followed = await redirects.FollowAsync(RecordKind.Actor, [one, other], ct);
        var (a, b) = (followed.GetValueOrDefault(one, one), followed.GetValueOrDefault(other, other));
        if (followed.Count > 0 && a != b)
            return Results.LocalRedirect(address(a, b), permanent: true);
        foreach (var slug in new[] { one, other })
            if (await redirects.FindAsync(RecordKind.Actor, slug, ct) is { Into: null })
                return Results.StatusCode(StatusCodes.Status410Gone);
        return Results.NotFound();
    }
}
