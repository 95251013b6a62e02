using AlertPipeline.Identity;
using AlertPipeline.Identity.Finding;

namespace Bench.Identity;

/// <summary>Takes reports one after the other through the app's own match values, comparison and decision.</summary>
internal sealed class MatchRun(TimeProvider time)
{
    private readonly MatchIndex index = new();
    private readonly KnownCases cases = new();

    /// <summary>Opens a case for a report without looking for others.</summary>
    public void Open(Subject subject)
    {
        cases.Open(subject);
        index.Write(MatchKeys.Written(subject.Facts), KnownCases.OwnId(subject));
    }

    /// <summary>Carries a decision out, so that later reports meet it.</summary>
    public void Keep(Trial trial)
    {
        if (trial.Settlement is not Settlement.GiveWay joined)
        {
            Open(trial.Subject);
            return;
        }

        cases.Join(trial.Subject, cases.Root(joined.CaseId));
        index.Write(MatchKeys.Written(trial.Subject.Facts), KnownCases.OwnId(trial.Subject));
    }

    /// <summary>Decides about a report among all that were kept, and judges the decision by the truth.</summary>
    public Trial Decide(Subject subject)
    {
        var started = time.GetTimestamp();
        var sought = MatchKeys.Sought(subject.Facts);
        var hits = index.Find(sought);
        var found = FoundCandidates.Of(Compare(subject, hits.Cases), hits.CutOff);
        var settlement = Settlement.Decide(KnownCases.OwnId(subject), found.Candidates);
        return Judge(subject, hits, settlement, time.GetElapsedTime(started)) with { Queries = sought.Count };
    }

    private IReadOnlyList<Candidate> Compare(Subject subject, IEnumerable<IndexHit> hits)
    {
        var search = new CandidateSearch(Shortlist.Of(subject.Facts, hits.Select(hit => hit with { Facts = cases.ReportOf(hit.CaseId).Facts })), KnownCases.OwnId(subject));
        while (search.Next() is { Count: > 0 } next)
        {
            search.Add(next, next.Select(id => cases.Root(id).Score(subject.Facts)));
        }

        return search.Found;
    }

    private Trial Judge(Subject subject, IndexHits hits, Settlement settlement, TimeSpan elapsed)
    {
        var candidates = hits.Cases.Select(hit => cases.ReportOf(hit.CaseId)).ToList();
        return new Trial
        {
            Subject = subject,
            Candidates = candidates,
            Pairs = [.. candidates.Select(other => new ScoredPair(PairScore.Of(subject.Facts, other.Facts), other.Child == subject.Child))],
            Matches = cases.CountOfChild(subject),
            CutOff = hits.CutOff,
            Elapsed = elapsed,
            Settlement = settlement,
            IsFound = Named(settlement).Any(id => cases.Root(id).Holds(subject)),
            IsSiblingLink = settlement is Settlement.GiveWay link && cases.Root(link.CaseId).HoldsOnlySiblings(subject),
        };
    }

    private static IReadOnlyList<string> Named(Settlement settlement) => settlement switch
    {
        Settlement.GiveWay link => [link.CaseId],
        Settlement.Open open => open.Resembling,
        _ => [],
    };
}
