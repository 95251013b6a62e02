using AlertPipeline.Cases;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Identity;

namespace AlertPipeline.Reviews;

/// <summary>Works out at what a person has to look, from cases as they are now: what was found earlier may be settled since.</summary>
public static class CaseReviews
{
    /// <summary>What there is to look at in one case by itself.</summary>
    public static IEnumerable<Review> Of(Case current)
    {
        if (current.Status is CaseStatus.Merged or CaseStatus.Closed)
        {
            yield break;
        }

        if (CaseContradictions.Of(current) is var (one, other) && current.IsContradictory)
        {
            yield return Alone(ReviewKind.Contradiction, current, ReportComparison.Of(one, other));
        }

        if (current is { SearchCutOff: true, Resembles.Count: 0 })
        {
            yield return Alone(ReviewKind.CutOff, current, comparison: null);
        }
    }

    /// <summary>Whether two cases have to be compared; null when they need not be.</summary>
    public static Review? Of(Case one, Case other)
    {
        if (one.Id == other.Id || !IsComparable(one, other) || CaseApartness.AreKeptApart(one, other))
        {
            return null;
        }

        Case[] pair = [.. new[] { one, other }.OrderBy(current => current.AcceptedAt).ThenBy(current => current.Id, StringComparer.Ordinal)];
        var best = ReportComparison.Best(pair[1], pair[0]);
        return best.Explanation.Match.Likeness == Likeness.Different
            ? null
            : new Review(
                ReviewKind.Resemblance,
                pair[1].Id,
                pair[0].Id,
                one.Urgency.Level > other.Urgency.Level ? one.Urgency.Level : other.Urgency.Level,
                pair[1].AcceptedAt,
                one.SearchCutOff || other.SearchCutOff,
                best);
    }

    // Where people ended both there is nobody to look for.
    private static bool IsComparable(Case one, Case other) =>
        !IsEither(CaseStatus.Tentative, one, other) && !IsEither(CaseStatus.Merged, one, other) && (one.Status, other.Status) is not (CaseStatus.Closed, CaseStatus.Closed);

    private static bool IsEither(CaseStatus status, Case one, Case other) => one.Status == status || other.Status == status;

    private static Review Alone(ReviewKind kind, Case current, ReportComparison? comparison) =>
        new(kind, current.Id, OtherCaseId: null, current.Urgency.Level, current.AcceptedAt, current.SearchCutOff, comparison);
}
