using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>What came of one send: exactly one of <see cref="Sent"/>, <see cref="TryLater"/> and <see cref="GivenUp"/>.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The receiver took the message over.</summary>
    /// <param name="RemoteId">What the receiver calls it; null when it gives no name.</param>
    /// <param name="ReceiptFollows">Whether the receiver says later if it arrived.</param>
    public sealed record Sent(string? RemoteId = null, bool ReceiptFollows = false) : SendOutcome;

    /// <summary>It may succeed later.</summary>
    /// <param name="Reason">What stopped it.</param>
    /// <param name="After">How long the receiver asked us to wait; null when it did not say.</param>
    public sealed record TryLater(FailureReason Reason, Duration? After = null) : SendOutcome;

    /// <summary>Trying again cannot help.</summary>
    /// <param name="Reason">What stopped it.</param>
    public sealed record GivenUp(FailureReason Reason) : SendOutcome;
}
