using System.Threading.RateLimiting;

namespace KazDefense.Web.Security;

/// <summary>How often one address may try a password, a code or a link: enough for people, too little for guessing.</summary>
internal sealed class AttemptLimit : IDisposable
{
    /// <summary>Attempts within the <see cref="Window"/>.</summary>
    public const int Attempts = 20;

    /// <summary>The time they are counted in.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new() { PermitLimit = Attempts, Window = Window, QueueLimit = 0 }));

    /// <summary>Counts an attempt; where there were too many, the answer becomes 429 and the page says so.</summary>
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
