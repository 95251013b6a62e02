using AlertPipeline.Cases;
using AlertPipeline.Reports;
using AlertPipeline.Reviews;
using AlertPipeline.Tests.Cases.Corrections;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Reviews;

public sealed class CaseReviewsTests
{
    private static readonly Case A = Correcting.CaseOf("AAAA", Correcting.ReportOf("a1"));
    private static readonly Case B = Correcting.CaseOf("BBBB", Correcting.ReportOf("b1", level: UrgencyLevel.Urgent) with { ReceivedAt = Some.Now + Duration.FromMinutes(5) });

    [Fact]
    public void Two_cases_that_are_alike_are_for_a_person_whichever_comes_first()
    {
        var review = CaseReviews.Of(A, B)!;

        Assert.Equal(("BBBB", "AAAA", UrgencyLevel.Urgent, B.AcceptedAt), (review.CaseId, review.OtherCaseId, review.Level, review.Since));
        Assert.Equivalent(review, CaseReviews.Of(B, A));
    }

    [Fact]
    public void The_two_reports_that_speak_most_for_one_child_are_shown()
    {
        var other = B with { Reports = [Correcting.ReportOf("b0", "Robel Haile"), .. B.Reports] };

        Assert.Equal(["b1", "a1"], CaseReviews.Of(A, other)!.Comparison!.ReportIds);
    }

    [Fact]
    public void Cases_that_are_kept_apart_closed_both_merged_or_no_longer_alike_are_not()
    {
        var correcting = new Correcting(A, B);
        correcting.KeepApart("AAAA", "BBBB");

        Assert.Null(CaseReviews.Of(correcting["AAAA"], correcting["BBBB"]));
        Assert.Null(CaseReviews.Of(Some.Closed(current: A), Some.Closed(current: B)));
        Assert.Null(CaseReviews.Of(A, B with { Status = CaseStatus.Merged }));
        Assert.Null(CaseReviews.Of(A, Correcting.CaseOf("CCCC", Correcting.ReportOf("c1") with { Facts = Some.Facts(new Child { FullName = "Robel Haile" }) })));
        Assert.Null(CaseReviews.Of(A, A));
    }

    [Fact]
    public void An_open_case_is_compared_with_a_closed_one() => Assert.NotNull(CaseReviews.Of(A, Some.Closed(current: B)));

    [Fact]
    public void A_case_that_contradicts_itself_is_shown_with_the_reports_that_do()
    {
        var chain = A with { Reports = [.. A.Reports, Correcting.ReportOf("a2", "Robel Haile")], IsContradictory = true };

        var review = Assert.Single(CaseReviews.Of(chain));
        Assert.Equal((ReviewKind.Contradiction, null), (review.Kind, review.OtherCaseId));
        Assert.Equal(["a1", "a2"], review.Comparison!.ReportIds);
    }

    [Fact]
    public void A_search_that_was_cut_off_is_shown_by_itself_only_where_nothing_was_found()
    {
        Assert.Equal([ReviewKind.CutOff], CaseReviews.Of(A with { SearchCutOff = true }).Select(review => review.Kind));
        Assert.Empty(CaseReviews.Of(A with { SearchCutOff = true, Resembles = ["BBBB"] }));
        Assert.True(CaseReviews.Of(A with { SearchCutOff = true }, B)!.CutOff);
    }
}
