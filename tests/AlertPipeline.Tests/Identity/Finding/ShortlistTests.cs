using AlertPipeline.Identity;
using AlertPipeline.Identity.Finding;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Identity.Finding;

public sealed class ShortlistTests
{
    private static readonly IdentityFacts Yusuf = Some.Facts();
    private static readonly IdentityFacts Alike = Some.Facts(new Child { FullName = "Yusuf" }) with { Self = null };

    [Fact]
    public void The_most_probable_come_first_and_what_nothing_joins_stays_away() => Assert.Equal(
        ["same", "alike"],
        Ids(Hit("alike", Alike), Hit("other", Some.Facts(new Child { FullName = "Mina Karimi" }) with { SeenAt = null }), Hit("same", Yusuf)));

    [Fact]
    public void What_shares_an_identifier_comes_before_what_is_only_possible_whatever_else_it_says() => Assert.Equal(
        ["exact", "same", "alike"], Ids(Hit("alike", Alike), Hit("exact", Some.Facts(new Child { FullName = "Mina Karimi" }), isExact: true), Hit("same", Yusuf)));

    [Fact]
    public void All_that_would_be_linked_are_loaded_the_lowest_id_first() => Assert.Equal(
        [new("A", true, false), new("B", true, false)], Shortlist.Of(Yusuf, [Hit("B", Yusuf), Hit("A", Yusuf)]));

    [Fact]
    public void What_cannot_be_read_is_worth_a_look() => Assert.Equal(["same", "unread"], Ids(Hit("unread", null), Hit("same", Yusuf)));

    private static IndexHit Hit(string id, IdentityFacts? facts, bool isExact = false) => new(id, isExact) { Facts = facts };

    private static IEnumerable<string> Ids(params IndexHit[] hits) => Shortlist.Of(Yusuf, hits).Select(hit => hit.CaseId);
}
