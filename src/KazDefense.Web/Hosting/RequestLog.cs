using System.Diagnostics;
using KazDefense.Web.Security;
using Microsoft.AspNetCore.Http.Extensions;

namespace KazDefense.Web.Hosting;

/// <summary>One line for each request: method, address, status, time. Nothing of who asked.</summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var began = Stopwatch.GetTimestamp();
        // Kept encoded, so that no address can write a line of its own; and as asked, whatever page answers in the end.
        var method = context.Request.Method;
        // What is sent to the pages of accounts may be a code that opens one.
        var address = PrivateAnswers.Concerns(context.Request) ? context.Request.Path.ToUriComponent() : context.Request.GetEncodedPathAndQuery();
        try
        {
            await next(context);
        }
        finally
        {
            var elapsed = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            log.LogInformation("{Method} {Address} {Status} {Elapsed:0.0} ms", method, address, context.Response.StatusCode, elapsed);
        }
    }
}
