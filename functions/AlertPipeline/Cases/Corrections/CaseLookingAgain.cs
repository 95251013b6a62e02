using AlertPipeline.Identity;
using NodaTime;

namespace AlertPipeline.Cases.Corrections;

/// <summary>Works out anew what a person has to look at in a case after its reports changed: cases that resemble it, and reports that contradict each other.</summary>
public static class CaseLookingAgain
{
    /// <summary>Decides; the change holds the case itself when everything is as it was.</summary>
    /// <param name="current">The case.</param>
    /// <param name="found">What was found for each of its reports.</param>
    /// <param name="now">The present.</param>
    public static CaseChange Decide(Case current, IReadOnlyCollection<FoundCandidates> found, Instant now)
    {
        var (resembling, cutOff, contradictory) = (Resembling(found), found.Any(one => one.CutOff), CaseContradictions.Of(current) is not null);
        if (resembling.SequenceEqual(current.Resembles, StringComparer.Ordinal) && (cutOff, contradictory) == (current.SearchCutOff, current.IsContradictory))
        {
            return CaseChange.Of(current);
        }

        var change = CaseChange.Of(current with { Resembles = resembling, SearchCutOff = cutOff, IsContradictory = contradictory });
        var seen = resembling.Except(current.Resembles).Aggregate(change, (soFar, other) => soFar.Record(CaseEventKind.ResemblanceFound, now, other));
        return contradictory && !current.IsContradictory ? seen.Record(CaseEventKind.ContradictionFound, now, current.Id) : seen;
    }

    private static List<string> Resembling(IReadOnlyCollection<FoundCandidates> found) =>
    [
        .. found.SelectMany(one => one.Candidates).Where(candidate => candidate.IsOpen && candidate.Likeness != Likeness.Different)
            .GroupBy(candidate => candidate.CaseId).OrderByDescending(same => same.Max(candidate => candidate.Match.Probability)).ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.Key).Take(Settlement.MostResembling),
    ];
}
