using System.IO.Compression;
using KazDefense.Intake.Readers;
using KazDefense.Store;
using KazDefense.Store.Review;
using KazDefense.Web.Features.Accounts;
using KazDefense.Web.Features.Actors;
using KazDefense.Web.Features.Agreements;
using KazDefense.Web.Features.Analysis;
using KazDefense.Web.Features.Api;
using KazDefense.Web.Features.Conflicts;
using KazDefense.Web.Features.Observations;
using KazDefense.Web.Features.Overview;
using KazDefense.Web.Features.Pairs;
using KazDefense.Web.Features.Partners;
using KazDefense.Web.Features.Places;
using KazDefense.Web.Features.Registers;
using KazDefense.Web.Features.Review;
using KazDefense.Web.Features.Search;
using KazDefense.Web.Features.Series;
using KazDefense.Web.Features.Sources;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Security;
using KazDefense.Web.Settings;
using KazDefense.Web.Shared.Evidence;
using KazDefense.Web.Shared.Foci;
using KazDefense.Web.Shared.Records;
using Microsoft.AspNetCore.ResponseCompression;

namespace KazDefense.Web.Hosting;

/// <summary>Everything the site is made of.</summary>
internal static class SiteServices
{
    public static void AddSite(this WebApplicationBuilder builder, SiteSettings settings)
    {
        // Without this, static files are empty outside Development unless the app was published.
        builder.WebHost.UseStaticWebAssets();
        // Rows that an editor ticks stand in the address, which may grow long.
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestLineSize = 64 * 1024);
        builder.AddSiteLog();
        var services = builder.Services;
        services.AddSingleton(settings).AddSingleton(TimeProvider.System);
        services.AddSingleton(new ReviewSettings(settings.FourEyes));
        services.AddSingleton<TextsAtHand>().AddSingleton(s => s.GetRequiredService<TextsAtHand>().ForStore);
        services.AddStore(settings.DatabaseFile);
        services.AddSingleton<StartUp>().AddSingleton<AccountsStart>().AddSingleton<ReadyLine>().AddSingleton<ClientScript>();
        services.AddSingleton(new ArticleFolder(settings.ArticlesFolder)).AddSingleton<EvidenceReader>().AddSingleton<PassageLocator>();
        services.AddEditors();
        services.AddHttpContextAccessor();
        services.AddCascadingValue(s => AddressFocus.Of(s.GetRequiredService<IHttpContextAccessor>().HttpContext));
        services.AddProblemDetails();
        services.AddSiteSecurity(settings);
        AddCompression(services);

        services.AddTimeline();
        services.AddOverview();
        services.AddPartners();
        services.AddRegisters();
        services.AddSeries();
        services.AddAgreements();
        services.AddPairs();
        services.AddConflicts();
        services.AddAnalysis();
        services.AddSingleton<ObservationReader>();
        services.AddPlaces();
        services.AddSearch();
        services.AddApi();
        services.AddAccountPages();
        services.AddRecordNames();
        services.AddReview();
        services.AddSingleton<ActorReader>().AddSingleton<ParagraphReader>().AddSingleton<SourceReader>();
    }

    private static void AddCompression(IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            // What is compressed holds no secret beside a form’s token, which is masked anew each time: lengths betray nothing.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv", "application/problem+json", "application/atom+xml", "application/x-bibtex", "application/vnd.citationstyles.csl+json"];
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
    }
}
