using AlertPipeline.Directory;
using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Privacy;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Batches;

/// <summary>Takes the lines of a batch, each judged by itself. Every line that is not answered with 202 can be sent again, and so can the whole batch.</summary>
public sealed class BatchIntake(ReportSubmission submission, FaultExplanation faults, IRandomness randomness, TimeProvider clock)
{
    private const int LinesAtOnce = 8;

    // What cannot be begun within this is left to the next try: a caller does not wait for storage that limps.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private static readonly Submission Unavailable = new Submission.Refused(Problem.Unavailable);

    /// <summary>Takes all lines; the outcomes are in their order.</summary>
    public async Task<IReadOnlyList<BatchOutcome>> SubmitAsync(Partner partner, IReadOnlyList<BatchLine> lines, CancellationToken cancellationToken)
    {
        var (start, batch) = (clock.GetTimestamp(), ReportIds.Fresh(clock.Now(), randomness));
        var outcomes = new BatchOutcome[lines.Count];
        await Lanes.ForEachAsync(lines.Index(), LinesAtOnce, async entry =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            outcomes[entry.Index] = BatchOutcome.Of(
                entry.Item.Number,
                clock.GetElapsedTime(start) > Longest ? Unavailable : await SubmitAsync(partner, entry.Item.Body, batch, cancellationToken));
        });
        return outcomes;
    }

    private async Task<Submission> SubmitAsync(Partner partner, ReadOnlyMemory<byte> body, string batch, CancellationToken cancellationToken)
    {
        if (body.Length > ReportLimits.BodyBytes)
        {
            return new Submission.Refused(Problem.TooLarge);
        }

        try
        {
            return await submission.SubmitLineAsync(partner, body, batch, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever it is, it costs only this line.
            return new Submission.Refused(faults.Explain(fault, nameof(SubmitBatch)));
        }
    }
}
