using AlertPipeline.Functions.Http;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Reports;

/// <summary>What came of one body that a partner sent: exactly one of <see cref="Accepted"/> and <see cref="Refused"/>.</summary>
public abstract record Submission
{
    private Submission()
    {
    }

    /// <summary>It is stored for good, now or since an earlier time.</summary>
    /// <param name="Stored">The report.</param>
    public sealed record Accepted(StoredReport Stored) : Submission;

    /// <summary>It is not stored.</summary>
    /// <param name="Problem">Why, and what to do.</param>
    public sealed record Refused(Problem Problem) : Submission;
}
