namespace AlertPipeline.Notifications;

/// <summary>Why a send did not succeed. A closed set, so that it can be counted; the remote side's words are never kept.</summary>
public enum FailureReason
{
    /// <summary>The receiver refused this message for good.</summary>
    Refused,

    /// <summary>The receiver no longer exists (HTTP 410, SMTP 521, 550, 551 and 556).</summary>
    Gone,

    /// <summary>Our credentials were not accepted.</summary>
    Unauthorized,

    /// <summary>The receiver asked us to slow down.</summary>
    RateLimited,

    /// <summary>The receiver failed and may succeed later.</summary>
    ServerError,

    /// <summary>No answer in time.</summary>
    TimedOut,

    /// <summary>No connection.</summary>
    Unreachable,

    /// <summary>The receiver redirected; redirects are never followed.</summary>
    Redirected,

    /// <summary>Not tried: the receiver failed repeatedly a moment ago.</summary>
    CircuitOpen,

    /// <summary>The directory or the settings lack what is needed to send.</summary>
    NotConfigured,

    /// <summary>Not tried: the address leads into a network of our own, where nothing is posted to.</summary>
    ForbiddenAddress,

    /// <summary>It was taken over, and no receipt came in time.</summary>
    NoReceipt,
}
