using AlertPipeline.Cases;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Identity;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Reports;

/// <summary>Finds the cases that may be about the child of a report, and scores them.</summary>
public sealed class CaseCandidates(CaseStore cases, MatchKeyStore matchKeys, ILogger<CaseCandidates> logger)
{
    /// <summary>Finds the candidates of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="exceptCaseId">The case it is in itself.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<FoundCandidates> FindAsync(CaseReport report, string exceptCaseId, CancellationToken cancellationToken)
    {
        var ids = await matchKeys.FindAsync(report.Facts, cancellationToken);
        var found = await Task.WhenAll(ids.Where(id => id != exceptCaseId).Select(id => ScoreAsync(id, report, cancellationToken)));
        return new FoundCandidates([.. found.OfType<Candidate>().DistinctBy(candidate => candidate.CaseId).Where(candidate => candidate.CaseId != exceptCaseId)], CutOff: false);
    }

    private async Task<Candidate?> ScoreAsync(string caseId, CaseReport report, CancellationToken cancellationToken)
    {
        try
        {
            return await cases.FindRootAsync(caseId, cancellationToken) is { Case: var found } ? Score(report, found) : null;
        }
        catch (UnreadableRowException unreadable)
        {
            // One damaged case must not keep other children's reports out of theirs: a person compares.
            CaseLog.Unreadable(logger, caseId, unreadable.InnerException?.GetType().Name);
            return new Candidate(caseId, IsOpen: true, new Match(Match.PossibleFrom, EvidenceGroups.None, Vetoes.None));
        }
    }

    private static Candidate Score(CaseReport report, Case found)
    {
        var candidate = Candidate.Score(report.Facts, found.Id, found.Status != CaseStatus.Tentative, found.Reports.Select(known => known.Facts))
            with { IsClosed = found.Status == CaseStatus.Closed };
        return CaseApartness.IsKeptApart(found, report.ReportId) ? candidate with { Match = Match.None, IsBarred = true }
            : candidate.Likeness == Likeness.Same && !CaseJoining.IsPossible(found, report.Kind) ? candidate with { IsBarred = true }
            : candidate;
    }
}
