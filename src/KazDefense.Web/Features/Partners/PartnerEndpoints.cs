using KazDefense.Domain.Records;
using KazDefense.Figures;
using KazDefense.Store.Events;
using KazDefense.Store.Partners;
using KazDefense.Store.Records;
using KazDefense.Web.Features.Api;
using KazDefense.Web.Hosting;
using KazDefense.Web.Resources;
using KazDefense.Web.Security;
using KazDefense.Web.Shared;
using KazDefense.Web.Shared.Foci;
using KazDefense.Web.Shared.Records;

namespace KazDefense.Web.Features.Partners;

/// <summary>What partner pages answer beside themselves: figures as <c>.svg</c>, tables as <c>.csv</c>.</summary>
internal static class PartnerEndpoints
{
    public static void AddPartners(this IServiceCollection services) => services.AddSingleton<PartnerReader>();

    public static void MapPartners(this WebApplication app)
    {
        app.MapGet("/partners.csv", RegisterCsvAsync).RequireAuthorization(Policies.Reading);
        app.MapGet("/partners/{slug}.csv", CsvAsync).RequireAuthorization(Policies.Reading);
        app.MapGet("/partners/{slug}.svg", SvgAsync).RequireAuthorization(Policies.Reading);
    }

    private static async Task<IResult> RegisterCsvAsync(HttpRequest http, PartnerQuery partners, CancellationToken ct)
    {
        var (register, findings) = await RegisterReading.ReadAsync(partners, PartnersRequest.Bind(http.Query), ct);
        return register is null
            ? findings.ToProblem()
            : new CsvResult<PartnerRow>("partners.csv", PartnerCsv.Columns, register.Rows.ToAsyncEnumerable());
    }

    private static async Task<IResult> CsvAsync(string slug, HttpRequest http, PartnerQuery partners, PartnerReader reader, RedirectQuery redirects, CancellationToken ct)
    {
        var choice = FocusChoice.Of(http.Query, await partners.FociAsync(ct));
        if (choice.Findings.Count > 0 && await redirects.FindAsync(RecordKind.Actor, slug, ct) is null)
            return choice.Findings.ToProblem();
        return await reader.FindAsync(slug, choice.Slug, ct) is { } view
            ? new CsvResult<EventDetail>($"{slug}.csv", EventCsv.Columns, view.Detail.Events.ToAsyncEnumerable())
            : await redirects.ElsewhereAsync(RecordKind.Actor, slug, into => Urls.PartnerCsv(into, choice.Slug), ct);
    }

    private static async Task<IResult> SvgAsync(string slug, HttpRequest http, PartnerQuery partners, PartnerReader reader, RedirectQuery redirects, CancellationToken ct)
    {
        var choice = FocusChoice.Of(http.Query, await partners.FociAsync(ct));
        if (choice.Findings.Count > 0 && await redirects.FindAsync(RecordKind.Actor, slug, ct) is null)
            return choice.Findings.ToProblem();
        return await reader.FindAsync(slug, choice.Slug, ct) is { } view
            && PartnerFigures.Timeline(view, new(PartnerFigures.Width, Standalone: true, PartnerTexts.FigureSource(view.Behind.Count))) is { } svg
            ? Results.Text(svg, "image/svg+xml; charset=utf-8")
            : await redirects.ElsewhereAsync(RecordKind.Actor, slug, into => Urls.PartnerSvg(into, choice.Slug), ct);
    }
}
