using AlertPipeline.Identity;
using Bench.Identity;
using NodaTime;

namespace AlertPipeline.Azurite.Benchmarks.Identity;

public sealed class MatchFiguresTests
{
    private static readonly Subject Report = Subjects.Of("1", "lamin", "Lamin Ceesay", new LocalDate(2010, 5, 14));
    private static readonly Settlement Link = new Settlement.GiveWay("a");
    private static readonly Settlement Review = new Settlement.Open([], ["a"]);
    private static readonly Settlement New = new Settlement.Open([], []);

    // Two firsts and four repeats of one earlier report each.
    private static readonly MatchFigures Figures = MatchFigures.Of(
    [
        Decided(New, isRepeat: false),
        Decided(Link, isRepeat: false, isSiblingLink: true, pairs: new ScoredPair(1, false)),
        Decided(Link, isFound: true, pairs: new ScoredPair(1, true)),
        Decided(Review, isFound: true, pairs: new ScoredPair(0.4, true)),
        Decided(Review, pairs: new ScoredPair(0.4, false)),
        Decided(New),
    ]);

    [Fact]
    public void Links_are_right_when_they_lead_to_the_child() => Assert.Equal((2, 0.5, 0.25), (Figures.AutoLinks, Figures.AutoPrecision, Figures.AutoRecall));

    [Fact]
    public void Review_counts_over_all_reports() => Assert.Equal(2 / 6.0, Figures.ReviewShare);

    [Fact]
    public void A_repeat_is_missed_when_nothing_leads_to_the_child() => Assert.Equal(2 / 4.0, Figures.MissedShare);

    [Fact]
    public void Links_among_siblings_are_counted() => Assert.Equal(1, Figures.SiblingLinks);

    [Fact]
    public void Matches_that_were_not_compared_lower_the_recall_of_pairs_and_of_keys() =>
        Assert.Equal((4, 0.25, 0.5), (Figures.Matches, Figures.Shipped.Recall, Figures.BlockingRecall));

    [Fact]
    public void Candidates_and_queries_are_those_of_a_report() =>
        Assert.Equal((4 / 6.0, 1, 3), (Figures.CandidatesMean, Figures.CandidatesP99, Figures.QueriesPerReport));

    [Fact]
    public void A_share_of_nothing_is_absent() => Assert.Null(MatchFigures.Of([Decided(New, isRepeat: false)]).AutoPrecision);

    private static Trial Decided(Settlement settlement, bool isRepeat = true, bool isFound = false, bool isSiblingLink = false, params ScoredPair[] pairs) => new()
    {
        Subject = Report,
        Candidates = [.. pairs.Select(_ => Report)],
        Pairs = pairs,
        Matches = isRepeat ? 1 : 0,
        Queries = 3,
        Elapsed = TimeSpan.Zero,
        Settlement = settlement,
        IsFound = isFound,
        IsSiblingLink = isSiblingLink,
    };
}
