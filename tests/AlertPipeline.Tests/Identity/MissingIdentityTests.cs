using AlertPipeline.Identity;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Identity;

public sealed class MissingIdentityTests
{
    [Fact]
    public void A_report_that_cannot_be_compared_says_what_would_be_enough() =>
        Assert.Equal(["/child/fullName", "/child/vNumber"], MissingIdentity.Of(Some.Facts(new Child { FullName = "Y." })));

    [Fact]
    public void A_report_that_can_be_compared_lacks_nothing() => Assert.Empty(MissingIdentity.Of(Some.Facts()));
}
