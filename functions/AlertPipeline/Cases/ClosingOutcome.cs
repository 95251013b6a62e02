namespace AlertPipeline.Cases;

/// <summary>What came of a person's wish to close a case.</summary>
public abstract record ClosingOutcome
{
    private ClosingOutcome()
    {
    }

    /// <summary>It is closed now.</summary>
    /// <param name="Change">What to store.</param>
    public sealed record Closed(CaseChange Change) : ClosingOutcome;

    /// <summary>Somebody closed it before.</summary>
    /// <param name="Closure">Who, why and when.</param>
    public sealed record AlreadyClosed(Closure Closure) : ClosingOutcome;

    /// <summary>It cannot be closed for that reason: none of its reports was taken back, or it is no case that people work on.</summary>
    public sealed record NotPossible : ClosingOutcome;
}
