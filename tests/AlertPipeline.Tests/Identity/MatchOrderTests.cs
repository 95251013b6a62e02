using AlertPipeline.Identity;

namespace AlertPipeline.Tests.Identity;

public sealed class MatchOrderTests
{
    private static readonly Match Possible = new(0.4, EvidenceGroups.Name, Vetoes.None);

    [Fact]
    public void A_pair_at_which_a_person_looks_goes_before_a_likelier_one_that_only_shares_place_and_time()
    {
        var nameless = new Match(0.651, EvidenceGroups.PlaceAndTime, Vetoes.None);

        Assert.Equal(Possible, new[] { nameless, Possible, nameless }.Max(MatchOrder.ByStrength));
    }

    [Fact]
    public void Of_two_from_which_the_same_follows_the_likelier_one_is_stronger() =>
        Assert.True(MatchOrder.ByStrength.Compare(Possible, Possible with { Probability = 0.5 }) < 0);
}
