using AlertPipeline.Directory;
using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;
using AlertPipeline.Telemetry;

namespace AlertPipeline.Functions.Reports;

/// <summary>Judges one body of a partner and stores what it says; the same for a report that comes alone and for a line of a batch.</summary>
public sealed class ReportSubmission(ReportIntake intake, ReportMetrics metrics, DirectoryBook book, TimeProvider clock)
{
    /// <summary>Judges the body of a request and stores its report.</summary>
    public Task<Submission> SubmitAsync(Partner partner, ReadOnlyMemory<byte> body, IdempotencyKey key, CancellationToken cancellationToken) =>
        SubmitAsync(partner, key.AddTo(ReportReader.Read(body, clock.Now(), key.Reference)), batch: null, cancellationToken);

    /// <summary>Judges a line of a batch and stores its report.</summary>
    public async Task<Submission> SubmitLineAsync(Partner partner, ReadOnlyMemory<byte> line, string batch, CancellationToken cancellationToken)
    {
        using var span = Spans.StartApart("SubmitLine");
        return await SubmitAsync(partner, ReportReader.Read(line, clock.Now(), inBatch: true), batch, cancellationToken);
    }

    private async Task<Submission> SubmitAsync(Partner partner, ReportReading read, string? batch, CancellationToken cancellationToken)
    {
        var reading = PartnerRules.For(partner, book, read);
        if (reading.Report is not { } report)
        {
            return Refuse(Problem.Invalid(reading.Faults));
        }

        return await intake.SubmitAsync(partner, report, batch, cancellationToken) is { } stored
            ? new Submission.Accepted(stored)
            : Refuse(Problem.Conflict);
    }

    private Submission.Refused Refuse(Problem problem)
    {
        metrics.Refuse(problem.Slug);
        return new Submission.Refused(problem);
    }
}
