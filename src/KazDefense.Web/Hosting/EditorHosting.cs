using KazDefense.Web.Features.Editing.Bulk;
using KazDefense.Web.Features.Editing.Paste;
using KazDefense.Web.Features.Editing.Shared;
using KazDefense.Web.Shared.Forms;
using MudBlazor;
using MudBlazor.Services;

namespace KazDefense.Web.Hosting;

/// <summary>What only the editors' pages need: interactive components over a circuit, which reading pages never open.</summary>
internal static class EditorHosting
{
    // The client gives up after twice this without a sign of life, so that a lost connection is noticed soon.
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(5);

    // A form left open over a break in the line continues where it was; after that it is made anew from its draft.
    private static readonly TimeSpan KeptWithoutConnection = TimeSpan.FromMinutes(10);

    private const int MostKeptWithoutConnection = 100;

    // A pasted table or a long text in one message; the framework's own limit is 32 kB.
    private const long LongestMessage = 1024 * 1024;

    // A short sentence, read twice.
    private const int NoticeMilliseconds = 6_000;

    public static void AddEditors(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(options =>
        {
            options.DetailedErrors = false;
            options.DisconnectedCircuitRetentionPeriod = KeptWithoutConnection;
            options.DisconnectedCircuitMaxRetained = MostKeptWithoutConnection;
        }).AddHubOptions(options =>
        {
            options.KeepAliveInterval = SignOfLife;
            options.MaximumReceiveMessageSize = LongestMessage;
        });
        services.AddMudServices(options =>
        {
            var notices = options.SnackbarConfiguration;
            (notices.PositionClass, notices.HideIcon, notices.PreventDuplicates, notices.MaximumOpacity) = (Defaults.Classes.Position.TopRight, true, false, 100);
            (notices.ShowTransitionDuration, notices.HideTransitionDuration, notices.VisibleStateDuration) = (0, 0, NoticeMilliseconds);
        });
        services.AddSingleton<SuggestionSearch>().AddSingleton<ArticleReader>();
        services.AddScoped<Drafts>();
        services.AddSingleton<NameResolver>().AddScoped<PasteReader>().AddSingleton<BulkReader>();
    }

    /// <summary>Lets pages hold interactive components. What may frame them is said by <see cref="Security.SecurityHeaders"/>.</summary>
    public static RazorComponentsEndpointConventionBuilder AddEditors(this RazorComponentsEndpointConventionBuilder pages) =>
        pages.AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
}
