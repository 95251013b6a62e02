using System.Text;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportReferenceTests
{
    [Fact]
    public void A_reference_beside_the_body_counts_as_one_in_it() => Assert.Equal("k-1", Read(null, "k-1").Report?.PartnerReference);

    [Fact]
    public void The_same_reference_may_stand_in_both_places() => Assert.Equal("k-1", Read("k-1", " k-1").Report?.PartnerReference);

    [Fact]
    public void Two_references_that_differ_are_refused() => Assert.Equal(
        new ReportFault("/partnerReference", "'partnerReference' differs from the header Idempotency-Key; give one of them, or the same in both."),
        Assert.Single(Read("k-1", "k-2").Faults));

    [Theory]
    [InlineData("")]
    [InlineData(" \u200b")]
    public void A_reference_beside_the_body_that_says_nothing_is_refused(string reference) =>
        Assert.StartsWith("'partnerReference' in the header Idempotency-Key must not be empty", Assert.Single(Read(null, reference).Faults).Detail);

    [Fact]
    public void A_reference_beside_the_body_is_as_short_as_one_in_it() =>
        Assert.Equal("/partnerReference", Assert.Single(Read(null, new string('k', ReportLimits.Text + 1)).Faults).Pointer);

    [Theory]
    [InlineData("partnerReference")]
    [InlineData("partnerCaseReference")]
    [InlineData("about/partnerReference")]
    [InlineData("lastSeen/locationCode")]
    public void A_reference_that_is_a_BSN_is_refused_with_the_cure(string path)
    {
        var fault = ReportBody.Refused(KindBody.With("supplement", path, "1112.22.333"));

        Assert.Equal($"/{path}", fault.Pointer);
        Assert.Contains("looks like a BSN", fault.Detail);
        Assert.Contains("put a letter in front of it", fault.Detail);
    }

    [Fact]
    public void A_reference_beside_the_body_that_is_a_BSN_is_refused() => Assert.Contains("looks like a BSN", Assert.Single(Read(null, "111222333").Faults).Detail);

    [Theory]
    [InlineData("m111222333")]
    [InlineData("111222334")]
    [InlineData("1112223330")]
    public void A_reference_that_is_not_a_BSN_stays_as_it_is(string reference) =>
        Assert.Equal(reference, ReportBody.Accepted(KindBody.With("missing", "partnerReference", reference)).PartnerReference);

    private static ReportReading Read(string? inBody, string beside) =>
        ReportReader.Read(Encoding.UTF8.GetBytes(KindBody.With("missing", "partnerReference", inBody).ToJsonString()), Some.Now, beside);
}
