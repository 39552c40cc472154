using System.Threading.RateLimiting;

namespace KazDefense.Web.Features.Review;

/// <summary>How often one address may report an error: enough for a reader, too little to fill the queue.</summary>
internal sealed class ReportLimit : IDisposable
{
    /// <summary>Reports within the <see cref="Window"/>.</summary>
    public const int Reports = 5;

    /// <summary>The time they are counted in.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new() { PermitLimit = Reports, Window = Window, QueueLimit = 0 }));

    /// <summary>Counts a report; where there were too many, the answer becomes 429 and the page says so.</summary>
    public bool Allows(HttpContext context)
    {
        using var lease = _limiter.AttemptAcquire(context.Connection.RemoteIpAddress?.ToString() ?? "");
        if (lease.IsAcquired)
            return true;
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = FormattableString.Invariant($"{Window.TotalSeconds:0}");
        return false;
    }

    public void Dispose() => _limiter.Dispose();
}
