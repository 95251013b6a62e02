using AlertPipeline.Identity;

namespace Bench.Identity;

/// <summary>One decision, and what the truth says of it.</summary>
internal sealed record Trial
{
    /// <summary>The report that was decided on.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The earlier reports that share a match key with it, unless too many do: its candidates.</summary>
    public required IReadOnlyList<Subject> Candidates { get; init; }

    /// <summary>Its scores with each of the candidates.</summary>
    public required IReadOnlyList<ScoredPair> Pairs { get; init; }

    /// <summary>How many earlier reports of its child there are, found or not.</summary>
    public required int Matches { get; init; }

    /// <summary>How many queries of the index it took.</summary>
    public int Queries { get; init; }

    /// <summary>Whether there were more candidates than can be compared.</summary>
    public bool CutOff { get; init; }

    /// <summary>How long finding, comparing and deciding took, without storage.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The decision.</summary>
    public required Settlement Settlement { get; init; }

    /// <summary>Whether a case that the decision names, by linking or for review, holds an earlier report of its child.</summary>
    public required bool IsFound { get; init; }

    /// <summary>Whether it was linked to a case of a brother or sister.</summary>
    public required bool IsSiblingLink { get; init; }

    /// <summary>Whether it was linked at once.</summary>
    public bool IsLinked => Settlement is Settlement.GiveWay;

    /// <summary>Whether a person was asked to compare it.</summary>
    public bool IsReview => Settlement is Settlement.Open open && (CutOff || open.Resembling.Count > 0);

    /// <summary>Whether there is an earlier report of its child.</summary>
    public bool IsRepeat => Matches > 0;
}
