namespace AlertPipeline.Functions.Forms;

/// <summary>What became of a form that was sent: exactly one of its cases.</summary>
internal abstract record FormOutcome
{
    /// <summary>It is a report.</summary>
    /// <param name="Receipt">The token of its receipt.</param>
    public sealed record Sent(string Receipt) : FormOutcome;

    /// <summary>It goes back to whoever filled it in.</summary>
    /// <param name="View">The page, with what was filled in.</param>
    public sealed record Back(FormView View) : FormOutcome;
}
