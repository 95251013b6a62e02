namespace AlertPipeline.Channels;

/// <summary>
/// Makes the client that messages are posted with. Not from a factory: that logs whole URLs, and those of some receivers hold a secret.
/// </summary>
internal static class WebhookClient
{
    // So that a receiver that moves to another address is found again.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    /// <summary>A client that reaches public addresses only, follows no redirect, uses no proxy, keeps no cookie, tells no receiver of a trace and has no time-out of its own.</summary>
    public static HttpClient Create(LoopbackRule loopback) => new(Handler(loopback)) { Timeout = Timeout.InfiniteTimeSpan };

    private static SocketsHttpHandler Handler(LoopbackRule loopback) => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = ConnectionLifetime,
        ConnectCallback = (context, cancellationToken) => GuardedConnection.ConnectAsync(context.DnsEndPoint, loopback, cancellationToken),
    };
}
