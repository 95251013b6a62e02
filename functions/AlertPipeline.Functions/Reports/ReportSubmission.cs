using AlertPipeline.Directory;
using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Reports;

/// <summary>Judges one body of a partner and stores what it says; the same for a report that comes alone and for a line of a batch.</summary>
public sealed class ReportSubmission(ReportIntake intake, TimeProvider clock)
{
    /// <summary>Judges a body and stores its report.</summary>
    public async Task<Submission> SubmitAsync(Partner partner, ReadOnlyMemory<byte> body, bool inBatch, CancellationToken cancellationToken)
    {
        var reading = PartnerRules.For(partner, ReportReader.Read(body, clock.Now(), inBatch: inBatch));
        if (reading.Report is not { } report)
        {
            return new Submission.Refused(Problem.Invalid(reading.Faults));
        }

        return await intake.SubmitAsync(partner, report, inBatch, cancellationToken) is { } stored
            ? new Submission.Accepted(stored)
            : new Submission.Refused(Problem.Conflict);
    }
}
