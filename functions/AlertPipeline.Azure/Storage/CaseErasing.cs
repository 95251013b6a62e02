using AlertPipeline.Cases;

namespace AlertPipeline.Storage;

/// <summary>
/// Deletes the case of an exercise: its reports, all that leads to it, and the cases that gave way to it. What it is found by when it is over goes last,
/// so that whoever dies on the way is followed.
/// </summary>
public sealed class CaseErasing(CaseStore cases, ReportStore reports, MatchKeyStore matchKeys, LinkStore links, CaseHints hints)
{
    /// <summary>Deletes it; again, it changes nothing.</summary>
    /// <exception cref="InvalidOperationException">It is real: such a case is never deleted here.</exception>
    public async Task EraseAsync(Case current, CancellationToken cancellationToken)
    {
        if (current.Exercise is null)
        {
            throw new InvalidOperationException($"Case {current.Id} is no exercise.");
        }

        foreach (var report in current.Reports)
        {
            await EraseAsync(current, report, cancellationToken);
        }

        await EraseAsync(current.Id, cancellationToken);
    }

    private async Task EraseAsync(Case current, CaseReport report, CancellationToken cancellationToken)
    {
        var opened = DerivedId.Case(report.ReportId);
        await Task.WhenAll(new[] { current.Id, opened }.Distinct().Select(id => matchKeys.DeleteAsync(report.Facts, id, cancellationToken)));
        await reports.DeleteAsync(report.PartnerId, report.ReportId, cancellationToken);
        if (opened != current.Id && await cases.FindAsync(opened, cancellationToken) is { Case.MergedInto: not null })
        {
            await EraseAsync(opened, cancellationToken);
        }
    }

    private async Task EraseAsync(string caseId, CancellationToken cancellationToken)
    {
        await links.DeleteOfAsync(caseId, cancellationToken);
        await cases.DeleteAsync(caseId, cancellationToken);
        await hints.ForgetAsync(caseId, cancellationToken);
    }
}
