using System.Threading.RateLimiting;

namespace KazDefense.Web.Security;

/// <summary>How often one address may do something.</summary>
/// <param name="times">How many times within the window.</param>
/// <param name="window">The time they are counted in.</param>
internal abstract class AddressLimit(int times, TimeSpan window) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new() { PermitLimit = times, Window = window, QueueLimit = 0 }));

    /// <summary>Counts one; where there were too many, the answer becomes 429 and the page says so.</summary>
    public bool Allows(HttpContext context)
    {
        using var lease = _limiter.AttemptAcquire(context.Connection.RemoteIpAddress?.ToString() ?? "");
        if (lease.IsAcquired)
            return true;
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = FormattableString.Invariant($"{window.TotalSeconds:0}");
        return false;
    }

    public void Dispose() => _limiter.Dispose();
}
