using AlertPipeline.Cases;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Identity;
using AlertPipeline.Identity.Finding;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Reports;

/// <summary>
/// Finds the cases that may be about the child of a report, and scores them: all that the index finds by what it knows of one report each,
/// the few that are worth it by the truth with all their reports.
/// </summary>
public sealed class CaseCandidates(CaseStore cases, MatchKeyStore matchKeys, ILogger<CaseCandidates> logger)
{
    /// <summary>Finds the candidates of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="exceptCaseId">The case it is in itself.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<FoundCandidates> FindAsync(CaseReport report, string exceptCaseId, CancellationToken cancellationToken)
    {
        var hits = await matchKeys.FindAsync(report.Facts, cancellationToken);
        var search = new CandidateSearch(Shortlist.Of(report.Facts, hits.Cases), exceptCaseId);
        while (search.Next() is { Count: > 0 } next)
        {
            search.Add(next, await Task.WhenAll(next.Select(id => ScoreAsync(id, report, cancellationToken))));
        }

        return FoundCandidates.Of(search.Found, hits.CutOff || search.HasUnreadLeft);
    }

    private async Task<ScoredCase?> ScoreAsync(string caseId, CaseReport report, CancellationToken cancellationToken)
    {
        try
        {
            return await cases.FindRootAsync(caseId, cancellationToken) is { Case: var found } ? new ScoredCase(Score(report, found), [.. found.Reports.Select(known => DerivedId.Case(known.ReportId))]) : null;
        }
        catch (UnreadableRowException unreadable)
        {
            // One damaged case must not keep other children's reports out of theirs: a person compares.
            CaseLog.Unreadable(logger, caseId, unreadable.InnerException?.GetType().Name);
            return new ScoredCase(new Candidate(caseId, IsOpen: true, Match.Unread), []);
        }
    }

    private static Candidate Score(CaseReport report, Case found)
    {
        var candidate = CaseCandidacy.Score(report, found) with { IsClosed = found.Status == CaseStatus.Closed, KeptApart = found.KeptApart };
        return CaseApartness.IsKeptApart(found, report.ReportId) ? candidate with { Match = Match.None, IsBarred = true }
            : candidate.Likeness == Likeness.Same && !CaseJoining.IsPossible(found, report.Kind) ? candidate with { IsBarred = true }
            : candidate;
    }
}
