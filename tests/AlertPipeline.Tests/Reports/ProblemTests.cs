using AlertPipeline.Functions.Http;

namespace AlertPipeline.Tests.Reports;

public sealed class ProblemTests
{
    [Fact]
    public void An_outage_says_that_it_is_not_certain_what_was_stored_and_how_to_send_it_again_safely()
    {
        Assert.DoesNotContain("Nothing was stored", Problem.Unavailable.Detail);
        Assert.Contains("not certain whether this was stored", Problem.Unavailable.Detail);
        Assert.Contains("with the same partnerReference that is safe", Problem.Unavailable.Detail);
    }

    [Theory]
    [InlineData(400, "could not be read")]
    [InlineData(408, "could not be read")]
    [InlineData(413, "too large")]
    public void A_request_that_cannot_be_read_keeps_the_status_of_the_server(int status, string title)
    {
        var problem = Problem.Unreadable(status);

        Assert.Equal(status, problem.Status);
        Assert.Contains(title, problem.Title);
    }
}
