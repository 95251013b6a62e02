using AlertPipeline.Notifications;

namespace AlertPipeline.Callbacks;

/// <summary>What is to be done about a callback now.</summary>
public abstract record CallbackStep
{
    private CallbackStep()
    {
    }

    /// <summary>Nothing: somebody sends it at the moment, or its next attempt is not due.</summary>
    public sealed record Leave : CallbackStep;

    /// <summary>Claim it, then send it.</summary>
    /// <param name="Claimed">The callback as claimed.</param>
    public sealed record Send(Callback Claimed) : CallbackStep;

    /// <summary>Take it away unsent: the child of its case died.</summary>
    public sealed record Withhold : CallbackStep;

    /// <summary>Keep it for longer: the receiver asked for that.</summary>
    /// <param name="Callback">The callback with its later moment.</param>
    public sealed record Postpone(Callback Callback) : CallbackStep;

    /// <summary>Take it away: the partner was told.</summary>
    public sealed record Done : CallbackStep;

    /// <summary>Take it away though the partner was not told.</summary>
    /// <param name="Reason">What stopped the last attempt.</param>
    public sealed record GiveUp(FailureReason Reason) : CallbackStep;
}
