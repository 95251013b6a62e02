namespace AlertPipeline.Identity;

/// <summary>
/// What a tentative case has to do next. Two reports about one child at the same moment each have one: an open case beats a tentative one,
/// and between two tentative ones the lower id wins. Both write their match keys before they look, so at least one sees the other.
/// </summary>
public abstract record Settlement
{
    /// <summary>The most resembling cases that a person is asked to look at; more share only a very common name.</summary>
    public const int MostResembling = 10;

    private Settlement()
    {
    }

    /// <summary>Give way to another case.</summary>
    /// <param name="CaseId">The case that wins.</param>
    public sealed record GiveWay(string CaseId) : Settlement;

    /// <summary>Capture the tentative cases that lose, then open.</summary>
    /// <param name="Capture">The losers.</param>
    /// <param name="Resembling">Cases that a person has to compare with this one, the most probable first.</param>
    public sealed record Open(IReadOnlyList<string> Capture, IReadOnlyList<string> Resembling) : Settlement;

    /// <summary>Decides for the case <paramref name="caseId"/> among the others that were found.</summary>
    public static Settlement Decide(string caseId, IReadOnlyCollection<Candidate> others)
    {
        var same = SameChild.Among(others);
        var winner = same.FirstOrDefault(other => other.IsOpen) ?? same.FirstOrDefault(other => string.CompareOrdinal(other.CaseId, caseId) < 0);
        return winner is not null
            ? new GiveWay(winner.CaseId)
            : new Open([.. same.Select(other => other.CaseId)], [.. ToCompare(others).Except(same.Select(other => other.CaseId)).Take(MostResembling)]);
    }

    private static IEnumerable<string> ToCompare(IEnumerable<Candidate> others) =>
        others.Where(other => other.Likeness != Likeness.Different).OrderByDescending(other => other.Match.Probability).Select(other => other.CaseId);
}
