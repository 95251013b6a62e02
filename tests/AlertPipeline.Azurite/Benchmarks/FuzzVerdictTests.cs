using Bench.Fuzz;

namespace AlertPipeline.Azurite.Benchmarks;

public sealed class FuzzVerdictTests
{
    private const string Problem = """{"status":400,"title":"t","detail":"d"}""";

    [Theory]
    [InlineData(400, "application/problem+json", Problem, null)]
    [InlineData(202, "application/json", "{}", null)]
    [InlineData(500, "application/problem+json", """{"status":500,"title":"t","detail":"d"}""", "status 500 instead of 202 or 400")]
    [InlineData(0, null, "", "status 0 instead of 202 or 400")]
    [InlineData(202, "text/html", "{}", "a receipt of type text/html")]
    [InlineData(400, "application/json", Problem, "status 400 without problem details")]
    [InlineData(400, "application/problem+json", "", "status 400 without problem details")]
    [InlineData(400, "application/problem+json", """{"status":401,"title":"t","detail":"d"}""", "status 400 without problem details")]
    [InlineData(400, "application/problem+json", """{"status":400,"title":"t"}""", "status 400 without problem details")]
    [InlineData(400, "application/problem+json", """{"status":400,"title":"t","detail":"mark"}""", "the answer repeats what was sent")]
    public void An_answer_is_judged(int status, string? type, string text, string? fault) =>
        Assert.Equal(fault, FuzzVerdict.Fault(new FuzzCase("any", [], 202, 400), new FuzzAnswer(status, type, text), "mark"));

    [Fact]
    public void A_sender_that_went_away_may_get_no_answer() =>
        Assert.Null(FuzzVerdict.Fault(new FuzzCase("any", [], 0, 400), new FuzzAnswer(0, null, ""), "mark"));
}
