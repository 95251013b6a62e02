namespace AlertPipeline.Channels;

/// <summary>
/// Makes the client that webhooks are sent with. Not from a factory: that logs whole URLs, and those of some receivers hold a secret.
/// </summary>
internal static class WebhookClient
{
    // So that a receiver that moves to another address is found again.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    /// <summary>A client that follows no redirect, uses no proxy, keeps no cookie and has no time-out of its own.</summary>
    public static HttpClient Create() => new(Handler()) { Timeout = Timeout.InfiniteTimeSpan };

    private static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        PooledConnectionLifetime = ConnectionLifetime,
    };
}
