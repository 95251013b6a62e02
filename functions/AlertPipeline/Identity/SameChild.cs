namespace AlertPipeline.Identity;

/// <summary>
/// Which cases are about the child of a report. The best match alone does not say it: another child that matches nearly as well makes it a question
/// for a person, also where the second match would not have been enough by itself.
/// </summary>
public static class SameChild
{
    /// <summary>The odds of the best match must be this many times those of any different child.</summary>
    public const double Margin = 20;

    // Probabilities closer to 0 or 1 are not told apart.
    private const double Certain = 1e-12;

    /// <summary>The cases of that child, those that people work on first, then by id; none when two different children compete.</summary>
    public static IReadOnlyList<Candidate> Among(IReadOnlyCollection<Candidate> others)
    {
        var same = others.Where(other => other.Likeness == Likeness.Same).OrderByDescending(other => other.IsStated)
            .ThenBy(other => other.IsClosed).ThenByDescending(other => other.IsOpen).ThenByDescending(Bits).ThenBy(other => other.CaseId, StringComparer.Ordinal).ToList();
        return same is [var best, ..] && !others.Any(other => Competes(other, best))
            ? [.. same.Where(other => IsOne(best, other)).OrderBy(other => other.IsClosed).ThenBy(other => other.CaseId, StringComparer.Ordinal)]
            : [];
    }

    // What the partner names needs no margin: it says which case it means. Two cases that may be one child are a question of their own, and not the answer to this one.
    private static bool Competes(Candidate other, Candidate best) =>
        other != best && !(best.IsStated && !other.IsStated) && Bits(best) - Bits(other) < Math.Log2(Margin) && !best.MayBeSameChildAs(other);

    // Two cases that people work on are two until a person merges them; the rest is about to become one, or was one.
    private static bool IsOne(Candidate best, Candidate other) =>
        other == best || (!(IsWorkedOn(best) && IsWorkedOn(other)) && best.IsSameChildAs(other));

    private static bool IsWorkedOn(Candidate candidate) => candidate is { IsOpen: true, IsClosed: false };

    private static double Bits(Candidate candidate)
    {
        var probability = Math.Clamp(candidate.Match.Probability, Certain, 1 - Certain);
        return Math.Log2(probability / (1 - probability));
    }
}
