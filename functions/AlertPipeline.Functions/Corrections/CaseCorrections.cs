using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Functions.Corrections;

/// <summary>Carries out what people correct about which reports are about one child.</summary>
public sealed class CaseCorrections(CaseStore cases, ReportStore reports, CaseWriter writer, CorrectionWork work, TimeProvider clock)
{
    /// <summary>
    /// Decides and carries out; when somebody changed a case first, or corrects something in it right now, that comes first and this is decided again.
    /// Null when there is no such case.
    /// </summary>
    /// <param name="caseReference">The case; a merged one leads to the one where everything goes on.</param>
    /// <param name="wish">What is to be corrected.</param>
    /// <param name="desk">The desk of the person.</param>
    /// <param name="guard">Makes a decision that holds for the version that the person saw only.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ActOutcome?> DoAsync(
        string caseReference,
        CorrectionRequest wish,
        string desk,
        Func<Func<Case, Instant, ActOutcome>, Func<Case, Instant, ActOutcome>> guard,
        CancellationToken cancellationToken)
    {
        while (await cases.FindRootAsync(caseReference, cancellationToken) is { Case.IsShown: true } current)
        {
            var other = await FindOtherAsync(current.Case, wish, cancellationToken);
            if ((current.Case.Unfinished ?? other?.Case.Unfinished) is { } earlier)
            {
                await work.FinishAsync(earlier, cancellationToken);
                continue;
            }

            var newCaseId = await FreeIdAsync(current.Case, wish, cancellationToken);
            var outcome = wish.CaseReference == caseReference
                ? new ActOutcome.Refused(ActRefusal.SameCase)
                : guard((found, now) => CorrectionDecision.Decide(found, wish, other?.Case, newCaseId, desk, now))(current.Case, clock.Now());
            if (outcome is not ActOutcome.Begun begun || await TryAsync(begun.Correction, current, other, cancellationToken))
            {
                return outcome;
            }
        }

        return null;
    }

    private async Task<bool> TryAsync(CaseCorrection correction, StoredCase current, StoredCase? other, CancellationToken cancellationToken)
    {
        var first = correction.Holds[0] == current.Case.Id ? current : other!;
        if (!await writer.TryWriteAsync(first, CorrectionHold.Take(first.Case, correction, correction.At), correction.At, cancellationToken))
        {
            return false;
        }

        await work.FinishAsync(correction, cancellationToken);
        return await cases.FindAsync(correction.CaseId, cancellationToken) is { } ended && CorrectionHold.IsKnown(ended.Case, correction);
    }

    private async Task<StoredCase?> FindOtherAsync(Case current, CorrectionRequest wish, CancellationToken cancellationToken) => wish.Kind switch
    {
        CorrectionKind.Merge or CorrectionKind.KeepApart => await FindAsync(wish.CaseReference, cancellationToken),
        CorrectionKind.Link => await FindAsync((await reports.FindAsync(wish.ReportIds[0], cancellationToken))?.CaseId, cancellationToken),
        CorrectionKind.Undo when CorrectionUndoing.Find(current, wish.Undoes) is { } earlier => await FindOtherAsync(current, earlier, cancellationToken),
        _ => null,
    };

    private async Task<StoredCase?> FindOtherAsync(Case current, CaseCorrection earlier, CancellationToken cancellationToken) =>
        await cases.FindAsync(earlier.Other(current.Id), cancellationToken) is { } row && CorrectionUndoing.Restores(earlier, current, row.Case)
            ? row
            : await FindAsync(earlier.Other(current.Id), cancellationToken);

    private async Task<StoredCase?> FindAsync(string? caseId, CancellationToken cancellationToken) =>
        caseId is not null && await cases.FindRootAsync(caseId, cancellationToken) is { Case.IsShown: true } found ? found : null;

    private async Task<string> FreeIdAsync(Case current, CorrectionRequest wish, CancellationToken cancellationToken)
    {
        if (CaseLeaving.Of(current.Reports, wish.ReportIds) is not [var first, ..] || wish.Kind == CorrectionKind.Link)
        {
            return "";
        }

        var generation = 1;
        while (await cases.FindAsync(DerivedId.Case(first.ReportId, generation), cancellationToken) is not null)
        {
            generation++;
        }

        return DerivedId.Case(first.ReportId, generation);
    }
}
