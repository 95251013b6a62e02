using AlertPipeline.Exercises;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Privacy;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.Exercises;

/// <summary>
/// Sends a report through the whole pipeline, from the intake to a contact, and judges the one before. What was judged is deleted at once, so that nothing grows.
/// </summary>
public sealed class SyntheticReporting(
    SyntheticStore store, ReportStore reports, ExerciseCases cases, ReportSubmission submission, SyntheticOptions options, IKeyedHasher hasher, TimeProvider clock,
    ILogger<SyntheticReporting> logger)
{
    /// <summary>Judges, clears away and sends, where it is time.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!options.IsOn)
        {
            return;
        }

        var (last, now) = (await store.FindRunAsync(cancellationToken), clock.Now());
        if (options.IsDue(last?.SentAt, now))
        {
            await EndAsync(last, now, cancellationToken);
            await SendAsync(now, cancellationToken);
        }
    }

    private async Task EndAsync(SyntheticRun? last, Instant now, CancellationToken cancellationToken)
    {
        if (last is not null)
        {
            await JudgeAsync(last, now, cancellationToken);
            await reports.DeleteAsync(SyntheticPartner.Id, IdOf(last), cancellationToken);
        }

        foreach (var caseId in await cases.DeleteSyntheticAsync(cancellationToken))
        {
            await store.ForgetArrivalAsync(caseId, cancellationToken);
        }
    }

    // One whose deletion was cut short was judged when it was whole.
    private async Task JudgeAsync(SyntheticRun last, Instant now, CancellationToken cancellationToken)
    {
        if ((await store.FindJudgementAsync(cancellationToken))?.Reference == last.Reference)
        {
            return;
        }

        var report = await reports.FindAsync(IdOf(last), cancellationToken);
        var arrivedAt = report?.CaseId is { } caseId ? await store.ArrivedAtAsync(caseId, cancellationToken) : null;
        var verdict = SyntheticJudgement.Judge(report?.ReceivedAt, report?.CaseId, arrivedAt, options.Within);
        await store.WriteAsync(new SyntheticJudgement(last.Reference, now, verdict), cancellationToken);
        if (verdict != SyntheticVerdict.Arrived)
        {
            ExerciseLog.DidNotArrive(logger, last.Reference, verdict);
        }
    }

    // Written down first: one that is not accepted is judged too.
    private async Task SendAsync(Instant now, CancellationToken cancellationToken)
    {
        await store.WriteAsync(new SyntheticRun(SyntheticReport.ReferenceAt(now), now), cancellationToken);
        await submission.SubmitAsync(SyntheticPartner.Partner, SyntheticReport.Body(now), new IdempotencyKey(null, null), cancellationToken);
    }

    private string IdOf(SyntheticRun run) => ReportIds.Of(SyntheticPartner.Id, exercise: true, run.Reference, hasher);
}
