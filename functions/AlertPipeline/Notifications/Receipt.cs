namespace AlertPipeline.Notifications;

/// <summary>What a gateway says later about a message that it took over: exactly one of <see cref="OnItsWay"/>, <see cref="Delivered"/> and <see cref="Failed"/>.</summary>
public abstract record Receipt
{
    private Receipt()
    {
    }

    /// <summary>Nothing is certain yet.</summary>
    public sealed record OnItsWay : Receipt;

    /// <summary>It arrived.</summary>
    public sealed record Delivered : Receipt;

    /// <summary>It will not arrive.</summary>
    /// <param name="Reason">What stopped it.</param>
    public sealed record Failed(FailureReason Reason) : Receipt;
}
