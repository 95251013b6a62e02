using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Links;
using AlertPipeline.Notices;
using AlertPipeline.Tests.Notices;

namespace AlertPipeline.Tests.Links;

public sealed class LinkTests
{
    private static readonly LinkEnd Case = new(LinkEndKind.Case, "AAAA-BBBB-CCCC");
    private static readonly LinkEnd Signal = new(LinkEndKind.Signal, "report-2");
    private static readonly LinkAct Act = new(Stands: true, "Sanne de Boer", "on-call", Some.Now, "Dezelfde bus gezien.");

    private static PieceLink Made { get; } = Make(null)!;

    [Fact]
    public void Two_things_are_linked_on_one_ground_once_whichever_comes_first()
    {
        Assert.Equal(Made.Id, DerivedId.Link(Signal, Case, GroundKind.Vehicle));
        Assert.NotEqual(Made.Id, DerivedId.Link(Signal, Case, GroundKind.Modus));
        Assert.Null(Make(Made));
    }

    [Fact]
    public void A_link_can_be_taken_back_and_made_again_and_all_of_it_stays()
    {
        var reversed = LinkDecision.Reverse(Made, Act)!;

        Assert.False(reversed.Stands);
        Assert.Null(LinkDecision.Reverse(reversed, Act));
        Assert.Equal([true, false, true], Make(reversed)!.Acts.Select(act => act.Stands));
    }

    [Fact]
    public void Each_end_shows_the_other_in_a_plain_sentence()
    {
        Assert.Equal("Gekoppeld aan signaal report-2 op voertuig (sterk) door Sanne de Boer, 23-11-2026 21:30: Dezelfde bus gezien.", LinkText.Of(Made, Case));
        Assert.Contains("zaak AAAA-BBBB-CCCC", LinkText.Of(Made, Signal), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_taken_back_says_so() =>
        Assert.StartsWith("De koppeling aan zaak AAAA-BBBB-CCCC op voertuig is teruggedraaid", LinkText.Of(LinkDecision.Reverse(Made, Act)!, Signal), StringComparison.Ordinal);

    [Fact]
    public void A_rule_links_the_cases_signals_and_place_of_its_notice()
    {
        var notice = SomeNotices.File();

        Assert.Equal([notice], Of(new(LinkEndKind.Case, "case-of-report-1"), notice));
        Assert.Equal([notice], Of(new(LinkEndKind.Child, "case-of-report-1"), notice));
        Assert.Equal([notice], Of(new(LinkEndKind.Signal, "report-1"), notice));
        Assert.Equal([notice], Of(new(LinkEndKind.Location, "coa/AC-01"), notice));
        Assert.Equal([notice], Of(new(LinkEndKind.Clue, "the-clue"), notice));
        Assert.Empty(Of(new(LinkEndKind.Case, "another"), notice));
    }

    [Fact]
    public void What_was_put_aside_or_taken_out_links_no_longer()
    {
        var end = new LinkEnd(LinkEndKind.Signal, "report-1");

        Assert.Empty(Of(end, SomeNotices.Done(NoticeJudging.Dismiss(SomeNotices.File(), isKnown: false, SomeNotices.By))));
        Assert.Empty(Of(end, SomeNotices.Done(NoticeJudging.Sort(SomeNotices.File(), "report-1", belongs: false, SomeNotices.By))));
    }

    private static PieceLink? Make(PieceLink? known) => LinkDecision.Make(known, Case, Signal, GroundKind.Vehicle, ClueStrength.Strong, Act);

    private static IEnumerable<NoticeFile> Of(LinkEnd end, NoticeFile notice) => RuleLinks.Of(end, [notice], Clusters.SomePieces.Here, _ => "the-clue");
}
