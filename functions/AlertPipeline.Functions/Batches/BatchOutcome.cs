using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Reports;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace AlertPipeline.Functions.Batches;

/// <summary>What came of one line of a batch: what its report alone would have been answered.</summary>
/// <param name="Line">The line, counted from 1, blank lines included.</param>
/// <param name="Status">The HTTP status.</param>
public sealed record BatchOutcome(int Line, int Status)
{
    /// <summary>The id of a report that is stored.</summary>
    public string? ReportId { get; init; }

    /// <summary>When it was first accepted.</summary>
    public Instant? ReceivedAt { get; init; }

    /// <summary>The facts that would help and were not given, as JSON Pointers.</summary>
    public IReadOnlyList<string>? Missing { get; init; }

    /// <summary>The fields in which something that looked like a BSN, or the place of a protected location, was masked, as JSON Pointers.</summary>
    public IReadOnlyList<string>? Masked { get; init; }

    /// <summary>Whether the reporter should call 112 now.</summary>
    public bool? CallEmergency { get; init; }

    /// <summary>True when it is an exercise; left out otherwise.</summary>
    public bool? Exercise { get; init; }

    /// <summary>Why a report is not stored, and what to do.</summary>
    public Problem? Problem { get; init; }

    /// <summary>The outcome of one line.</summary>
    public static BatchOutcome Of(int line, Submission submission) => submission switch
    {
        Submission.Accepted { Stored: var stored } => Of(line, ReportReceipt.Of(stored)),
        Submission.Refused { Problem: var problem } => new BatchOutcome(line, problem.Status) { Problem = problem },
        _ => throw new ArgumentOutOfRangeException(nameof(submission), submission, "Not a submission."),
    };

    private static BatchOutcome Of(int line, ReportReceipt receipt) => new(line, StatusCodes.Status202Accepted)
    {
        ReportId = receipt.ReportId,
        ReceivedAt = receipt.ReceivedAt,
        Missing = receipt.Missing,
        Masked = receipt.Masked,
        CallEmergency = receipt.CallEmergency,
        Exercise = receipt.Exercise,
    };
}
