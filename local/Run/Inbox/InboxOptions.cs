namespace Local;

/// <summary>How an <see cref="Inbox"/> is set up. Without changes: a free port, and nothing outlives it.</summary>
public sealed record InboxOptions
{
    /// <summary>The clock that stamps messages and judges the age of webhook signatures.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>The HTTP port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Where received messages are kept, read again at the next start; null keeps them in memory only.</summary>
    public string? Folder { get; init; }

    /// <summary>The Standard Webhooks secret ("whsec_..."); a new one by default.</summary>
    public string WebhookSecret { get; init; } = AlertPipeline.Webhooks.WebhookSecret.Create();

    /// <summary>Is told in a sentence what is being waited for.</summary>
    public Action<string>? Progress { get; init; }
}
