using AlertPipeline.Labels;
using AlertPipeline.Reports;
using AlertPipeline.Tests.Cases.Corrections;

namespace AlertPipeline.Tests.Labels;

public sealed class PairLabelsTests
{
    private const string A = "AAAA";
    private const string B = "BBBB";

    [Fact]
    public void A_merge_says_that_the_reports_of_both_are_about_one_child()
    {
        var correcting = Two();
        correcting.Merge(A, B);

        Assert.Equal(["One a1 b1", "One a1 b2", "One a2 b1", "One a2 b2"], Labels(correcting));
    }

    [Fact]
    public void A_link_says_one_child_of_where_the_report_goes_and_two_of_where_it_was()
    {
        var correcting = Two();
        correcting.Link(A, "b2");

        Assert.Equal(["One a1 b2", "One a2 b2", "Two b1 b2"], Labels(correcting));
    }

    [Fact]
    public void No_label_holds_a_name() => Assert.All(Merged(), pair => Assert.Null(pair.Explanation.Names));

    [Fact]
    public void No_label_holds_how_rare_a_name_is_closely_enough_to_tell_it_from_others()
    {
        var lines = Merged().SelectMany(pair => pair.Explanation.Evidence).ToList();

        Assert.Contains(lines, line => line.Rarity > 0);
        Assert.All(lines, line => Assert.Equal((0, 0), (line.Rarity % 2, line.Bits % 0.5)));
        Assert.All(Merged(), pair => Assert.Equal(Math.Round(pair.Explanation.Match.Probability, 2), pair.Explanation.Match.Probability));
    }

    [Fact]
    public void A_split_says_two_children()
    {
        var correcting = Two();
        correcting.Split(A, "a2");

        Assert.Equal(["Two a1 a2"], Labels(correcting));
    }

    [Fact]
    public void Keeping_apart_says_two_children_and_undoing_it_says_nothing()
    {
        var correcting = Two();
        correcting.KeepApart(A, B);
        Assert.Equal(4, Labels(correcting).Count(label => label.StartsWith("Two", StringComparison.Ordinal)));

        correcting.Undo(A, 1);

        var undo = correcting[A].Corrections[^1];
        Assert.Empty(PairLabels.Of(undo, correcting[undo.From], correcting[undo.To]));
        Assert.Equal(4, PairLabels.Withdrawn(undo, correcting[undo.From], correcting[undo.To]).Count);
    }

    [Fact]
    public void Undoing_a_merge_says_two_children_under_the_same_ids()
    {
        var correcting = Two();
        correcting.Merge(A, B);
        correcting.Undo(A, 1);

        Assert.Equal(["Two a1 b1", "Two a1 b2", "Two a2 b1", "Two a2 b2"], Labels(correcting));
    }

    [Fact]
    public void A_message_that_describes_no_child_is_labelled_with_nothing()
    {
        var correcting = new Correcting(Correcting.CaseOf(A, Some.CaseReport(), Some.Later(ReportKind.Supplement)), Correcting.CaseOf(B, Correcting.ReportOf("b1")));
        correcting.Merge(A, B);

        Assert.Equal(["One b1 report-1"], Labels(correcting));
    }

    private static IReadOnlyList<LabelledPair> Merged()
    {
        var correcting = Two();
        correcting.Merge(A, B);
        var merge = correcting[A].Corrections[^1];
        return PairLabels.Of(merge, correcting[merge.From], correcting[merge.To]);
    }

    private static Correcting Two() => new(
        Correcting.CaseOf(A, Correcting.ReportOf("a1"), Correcting.ReportOf("a2")), Correcting.CaseOf(B, Correcting.ReportOf("b1"), Correcting.ReportOf("b2")));

    private static IEnumerable<string> Labels(Correcting correcting)
    {
        var last = correcting[A].Corrections[^1];
        var ids = correcting.Cases.SelectMany(current => current.Reports).Select(report => report.ReportId).Distinct().Order(StringComparer.Ordinal).ToList();
        var pairs = ids.SelectMany((one, index) => ids.Skip(index + 1).Select(other => (one, other)));
        var named = pairs.ToDictionary(pair => DerivedId.Pair(pair.other, pair.one), pair => $"{pair.one} {pair.other}");
        return PairLabels.Of(last, correcting[last.From], correcting[last.To]).Select(pair => $"{pair.Label} {named[pair.Id]}").Order(StringComparer.Ordinal);
    }
}
