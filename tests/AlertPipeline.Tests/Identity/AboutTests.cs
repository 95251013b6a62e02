using AlertPipeline.Identity;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Identity;

public sealed class AboutTests
{
    private static readonly IdentityFacts First = Some.Facts(reportId: "report-1");

    [Fact]
    public void A_message_about_an_earlier_report_of_its_partner_is_about_the_same_child() =>
        Assert.Equal(Likeness.Same, Compare(About("report-1"), First));

    [Fact]
    public void Two_messages_about_one_report_are_about_the_same_child() =>
        Assert.Equal(Likeness.Same, Compare(About("report-1"), About("report-1", "report-3")));

    [Fact]
    public void A_message_about_the_report_of_another_partner_says_nothing() =>
        Assert.Equal(Likeness.Different, Compare(Some.Facts(new Child(), partnerId: "ngo", reportId: "report-2", aboutId: "report-1"), First));

    [Fact]
    public void Where_the_names_cannot_be_one_persons_somebody_looks() =>
        Assert.Equal(Likeness.Possible, Compare(Some.Facts(new Child { FullName = "Maryam Karimi" }, reportId: "report-2", aboutId: "report-1"), First));

    private static IdentityFacts About(string aboutId, string reportId = "report-2") => Some.Facts(new Child(), reportId: reportId, aboutId: aboutId);

    private static Likeness Compare(IdentityFacts one, IdentityFacts other)
    {
        Assert.Equal(IdentityComparison.Compare(one, other), IdentityComparison.Compare(other, one));
        return IdentityComparison.Compare(one, other).Likeness;
    }
}
