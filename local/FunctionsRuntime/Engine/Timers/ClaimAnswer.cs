namespace FunctionsRuntime;

/// <summary>Whether this host may run an occurrence of a timer.</summary>
internal abstract record ClaimAnswer
{
    private ClaimAnswer()
    {
    }

    /// <summary>It may, until it disposes the claim.</summary>
    internal sealed record Granted(TimerClaim Claim) : ClaimAnswer;

    /// <summary>Another host is running the timer; ask again, for it may die.</summary>
    internal sealed record RunsElsewhere : ClaimAnswer;

    /// <summary>Another host has run this occurrence.</summary>
    internal sealed record HasRun : ClaimAnswer;
}
