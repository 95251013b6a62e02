namespace AlertPipeline.Cases;

/// <summary>What came of a person's wish to take a case.</summary>
public abstract record AcknowledgementOutcome
{
    private AcknowledgementOutcome()
    {
    }

    /// <summary>The person accepted, and has it now or as soon as enough others do.</summary>
    /// <param name="Change">What to store.</param>
    public sealed record Taken(CaseChange Change) : AcknowledgementOutcome;

    /// <summary>Somebody has it already, perhaps this person.</summary>
    /// <param name="By">Who, and since when.</param>
    public sealed record AlreadyTaken(Acknowledgement By) : AcknowledgementOutcome;

    /// <summary>It cannot be taken: it is not open.</summary>
    public sealed record NotOpen : AcknowledgementOutcome;
}
