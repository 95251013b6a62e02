using AlertPipeline.Cases;
using AlertPipeline.Identity;
using AlertPipeline.Reviews;
using AlertPipeline.Tests.Cases.Corrections;
using AlertPipeline.Tests.Identity;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Reviews;

public sealed class ReviewWordsTests
{
    [Fact]
    public void Two_cases_that_would_be_linked_say_why_they_are_not() => Assert.Contains(
        "Toch niet gekoppeld: ", Tell(ReviewKind.Resemblance, Likeness.Same), StringComparison.Ordinal);

    [Fact]
    public void Two_cases_that_are_a_question_are_not_said_to_be_enough_to_link()
    {
        var told = Tell(ReviewKind.Resemblance, Likeness.Possible);

        Assert.DoesNotContain("Toch niet gekoppeld", told, StringComparison.Ordinal);
        Assert.EndsWith("(keep-apart).", told);
    }

    [Fact]
    public void Two_reports_of_one_case_are_taken_out_rather_than_kept_apart() => Assert.EndsWith(
        "haal er een uit (unlink of split) als het twee kinderen zijn.", Tell(ReviewKind.Contradiction, Likeness.Different));

    [Fact]
    public void A_search_that_was_cut_off_is_said() => Assert.EndsWith(
        "Zoek zelf of dit kind al gemeld is.", Tell(ReviewKind.Resemblance, Likeness.Same, cutOff: true));

    [Fact]
    public void Where_nothing_was_compared_there_are_no_words() => Assert.Null(ReviewWords.Of(Review(ReviewKind.CutOff, null, cutOff: true)));

    [Fact]
    public void A_link_is_told_as_the_reports_compare_now()
    {
        var (one, other) = (Correcting.ReportOf("a1"), Correcting.ReportOf("a2"));
        var linked = other with { LinkedBy = LinkedBy.Of(other, Correcting.CaseOf("AAAA", one), Some.Now) };

        Assert.Equal(ReportComparison.Of(linked, one).Words.Nl, LinkComparison.Of(Correcting.CaseOf("AAAA", one, linked), linked)!.Words.Nl);
    }

    [Fact]
    public void A_link_by_an_earlier_table_says_so_first()
    {
        var (one, other) = (Correcting.ReportOf("a1"), Correcting.ReportOf("a2") with { LinkedBy = new LinkedBy("a1", 0.9, "2026-01-1", Some.Now) });

        Assert.StartsWith("Gekoppeld met tabel 2026-01-1. Nu geldt tabel ", LinkComparison.Of(Correcting.CaseOf("AAAA", one, other), other)!.Words.Nl[0]);
    }

    [Fact]
    public void A_link_by_a_report_that_was_taken_out_since_cannot_be_told()
    {
        var report = Correcting.ReportOf("a2") with { LinkedBy = new LinkedBy("gone", 0.9, "2026-01-1", Some.Now) };

        Assert.Null(LinkComparison.Of(Correcting.CaseOf("AAAA", report), report));
    }

    private static string Tell(ReviewKind kind, Likeness likeness, bool cutOff = false) => string.Join('\n', ReviewWords.Of(Review(kind, Compared(likeness), cutOff))!.Nl);

    private static ReportComparison Compared(Likeness likeness)
    {
        var compared = ReportComparison.Of(Correcting.ReportOf("a1"), Correcting.ReportOf("a2"));
        return compared with { Explanation = compared.Explanation with { Match = Matches.Of(likeness) } };
    }

    private static Review Review(ReviewKind kind, ReportComparison? comparison, bool cutOff) =>
        new(kind, "AAAA", "BBBB", UrgencyLevel.Standard, Some.Now, cutOff, comparison);
}
