namespace AlertPipeline.Notices;

/// <summary>What came of a person's wish about a notice.</summary>
public abstract record NoticeOutcome
{
    private NoticeOutcome()
    {
    }

    /// <summary>It is done.</summary>
    /// <param name="File">The notice as it is now.</param>
    public sealed record Done(NoticeFile File) : NoticeOutcome;

    /// <summary>It is not possible.</summary>
    /// <param name="Why">What stands against it.</param>
    public sealed record Refused(NoticeRefusal Why) : NoticeOutcome;
}
