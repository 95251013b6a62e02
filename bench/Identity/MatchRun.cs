using AlertPipeline.Identity;

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
        index.Write(subject.Facts, KnownCases.OwnId(subject));
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
        index.Write(trial.Subject.Facts, KnownCases.OwnId(trial.Subject));
    }

    /// <summary>Decides about a report among all that were kept, and judges the decision by the truth.</summary>
    public Trial Decide(Subject subject)
    {
        var started = time.GetTimestamp();
        var found = index.Find(subject.Facts);
        var settlement = Settlement.Decide(KnownCases.OwnId(subject), [.. found.CaseIds.Select(cases.Root).Distinct().Select(known => known.Score(subject.Facts))]);
        return Judge(subject, found, settlement, time.GetElapsedTime(started));
    }

    private Trial Judge(Subject subject, FoundKeys found, Settlement settlement, TimeSpan elapsed)
    {
        var candidates = found.CaseIds.Select(cases.ReportOf).ToList();
        return new Trial
        {
            Subject = subject,
            Candidates = candidates,
            Pairs = [.. candidates.Select(other => new ScoredPair(PairScore.Of(subject.Facts, other.Facts), other.Child == subject.Child))],
            Matches = cases.CountOfChild(subject),
            Queries = found.Queries,
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
