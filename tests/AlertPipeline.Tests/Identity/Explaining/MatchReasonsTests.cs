using AlertPipeline.Identity;
using AlertPipeline.Identity.Explaining;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Identity.Explaining;

public sealed class MatchReasonsTests
{
    public static TheoryData<Match, MatchReason[]> Cases { get; } = new()
    {
        { new Match(0.99, EvidenceGroups.Name | EvidenceGroups.Date, Vetoes.None), [MatchReason.SeveralKinds, MatchReason.Probable, MatchReason.NothingForbids] },
        { new Match(0.99, EvidenceGroups.Statement, Vetoes.None), [MatchReason.Stated] },
        { new Match(0.99, EvidenceGroups.Name, Vetoes.None), [MatchReason.OneKind] },
        { new Match(0.5, EvidenceGroups.Name | EvidenceGroups.Date, Vetoes.None), [MatchReason.SeveralKinds, MatchReason.Unsure] },
        { new Match(0.85, EvidenceGroups.Name | EvidenceGroups.PlaceAndTime, Vetoes.None), [MatchReason.SeveralKinds, MatchReason.UnsureByPlaceAndTime] },
        { new Match(0.99, EvidenceGroups.Name | EvidenceGroups.Date, Vetoes.GivenNames | Vetoes.Sex), [MatchReason.SeveralKinds, MatchReason.OtherGivenNames, MatchReason.OtherSex] },
        { new Match(0.99, EvidenceGroups.Name | EvidenceGroups.Date, Vetoes.UnsureGivenNames | Vetoes.VNumbers), [MatchReason.SeveralKinds, MatchReason.UnsureGivenNames, MatchReason.OtherVNumbers] },
        { new Match(0.01, EvidenceGroups.Name, Vetoes.None), [MatchReason.Improbable] },
        { new Match(0.99, EvidenceGroups.PlaceAndTime, Vetoes.None), [MatchReason.NothingOfTheChild] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_comparison_says_why_it_ended_so(Match match, MatchReason[] reasons) =>
        Assert.Equal(reasons, MatchReasons.Of(Some.Facts(), Some.Facts(), match));

    [Fact]
    public void A_report_that_cannot_be_compared_is_a_reason_of_its_own() =>
        Assert.Equal([MatchReason.NothingOfTheChild, MatchReason.TooLittle], MatchReasons.Of(Some.Facts(), Some.Facts(new Child { FullName = "Y." }), Match.None));
}
