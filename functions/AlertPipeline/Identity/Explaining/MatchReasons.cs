namespace AlertPipeline.Identity.Explaining;

/// <summary>Works out why a comparison ended as it did.</summary>
public static class MatchReasons
{
    private static readonly (Vetoes Veto, MatchReason Reason)[] OfVetoes =
    [
        (Vetoes.GivenNames, MatchReason.OtherGivenNames),
        (Vetoes.UnsureGivenNames, MatchReason.UnsureGivenNames),
        (Vetoes.Sex, MatchReason.OtherSex),
        (Vetoes.VNumbers, MatchReason.OtherVNumbers),
        (Vetoes.Batch, MatchReason.SameBatch),
        (Vetoes.PartnerFiles, MatchReason.OtherPartnerFiles),
        (Vetoes.SingleName, MatchReason.SingleName),
    ];

    /// <summary>The reasons, in the order in which they are told.</summary>
    public static IReadOnlyList<MatchReason> Of(IdentityFacts one, IdentityFacts other, Match match) =>
    [
        .. ForLikeness(match),
        .. one.CanBeCompared && other.CanBeCompared ? [] : new[] { MatchReason.TooLittle },
    ];

    private static IEnumerable<MatchReason> ForLikeness(Match match) => match.Likeness switch
    {
        Likeness.Same => match.Groups.HasFlag(EvidenceGroups.Statement) ? [MatchReason.Stated] : [MatchReason.SeveralKinds, MatchReason.Probable, MatchReason.NothingForbids],
        Likeness.Possible => AgainstLinking(match),
        _ => [match.IsOnlyPlaceAndTime ? MatchReason.NothingOfTheChild : MatchReason.Improbable],
    };

    private static IEnumerable<MatchReason> AgainstLinking(Match match) =>
    [
        int.PopCount((int)match.Groups) > 1 ? MatchReason.SeveralKinds : MatchReason.OneKind,
        .. OfVetoes.Where(known => match.Vetoes.HasFlag(known.Veto)).Select(known => known.Reason),
        .. match.Probability >= match.Threshold ? [] : new[] { match.Threshold > Match.SameFrom ? MatchReason.UnsureByPlaceAndTime : MatchReason.Unsure },
    ];
}
