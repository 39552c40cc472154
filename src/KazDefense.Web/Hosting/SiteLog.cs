using System.Globalization;
using KazDefense.Web.Security;
using Microsoft.AspNetCore.Http.Features;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;

namespace KazDefense.Web.Hosting;

/// <summary>The log: structured events, printed on standard error. The configuration's section <c>Serilog</c> may say otherwise.</summary>
internal static class SiteLog
{
    private const string Line = "{Timestamp:yyyy-MM-ddTHH:mm:ss.fffzzz} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddSiteLog(this WebApplicationBuilder builder) =>
        // The logger is the app's own, not the process's: tests start several.
        builder.Services.AddSerilog(log => log
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            // Keys without encryption at rest are usual where the folder is the operator's own; it need not be said at each start.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            // Why it could not start is said in one sentence by whoever started it, or by the exception itself.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
            .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose)
            .ReadFrom.Configuration(builder.Configuration), preserveStaticLogger: true);

    /// <summary>One line for each request: method, address, status, time. Nothing of who asked.</summary>
    public static void UseSiteLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        // Without it the process's own logger is meant, which says nothing.
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        Configure(options);
    });

    private static void Configure(RequestLoggingOptions options)
    {
        options.MessageTemplate = "{Method} {Address} {Status} {Elapsed:0.0} ms";
        // What failed is logged with its cause by whoever answers it.
        options.GetLevel = (_, _, _) => LogEventLevel.Information;
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new("Method", new ScalarValue(context.Features.Get<StaleForm>()?.Method ?? context.Request.Method)),
            new("Address", new ScalarValue(AddressOf(context))),
            new("Status", new ScalarValue(status)),
            new("Elapsed", new ScalarValue(elapsed)),
        ];
    }

    // As asked, whatever page answers in the end, and still encoded, so that no address can write a line of its own.
    // What is sent to the pages of accounts may be a code that opens one.
    private static string AddressOf(HttpContext context) =>
        PrivateAnswers.Concerns(context.Request) ? context.Request.Path.ToUriComponent() : context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
}
