namespace AlertPipeline.Storage;

/// <summary>A mark beside a report that something is still to be done about it; the sweep follows it. Exactly one of its cases.</summary>
public abstract record Mark
{
    private Mark()
    {
    }

    /// <summary>The report is not in a case yet.</summary>
    /// <param name="Report">What is known of it.</param>
    public sealed record Pending(PendingReport Report) : Mark;

    /// <summary>Its partner is still to be told that it changed.</summary>
    /// <param name="Callback">What is to be told, and when.</param>
    public sealed record Untold(StoredCallback Callback) : Mark;
}
