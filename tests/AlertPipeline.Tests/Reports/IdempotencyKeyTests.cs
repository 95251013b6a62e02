using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Reports;

public sealed class IdempotencyKeyTests
{
    [Fact]
    public void Without_the_header_there_is_no_reference() => Assert.Equal((null, null), Read());

    [Theory]
    [InlineData("\"COA-1\"", "COA-1")]
    [InlineData("\"two words\"", "two words")]
    [InlineData("""
                "a \"quoted\" word and a \\"
                """, """
                     a "quoted" word and a \
                     """)]
    [InlineData("8e03978e-40d5-43e8-bc93-6894a57f9324", "8e03978e-40d5-43e8-bc93-6894a57f9324")]
    [InlineData("COA/2026:1", "COA/2026:1")]
    public void A_string_in_quotes_and_a_bare_word_are_references(string value, string reference) => Assert.Equal((reference, null), Read(value));

    [Theory]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("\"open")]
    [InlineData("two words")]
    [InlineData("\"a\", \"b\"")]
    [InlineData("\"a\";q=1")]
    [InlineData("\"a\\b\"")]
    [InlineData("\"é\"")]
    [InlineData("a,b")]
    public void Anything_else_is_a_fault(string value) => Assert.Contains("Idempotency-Key", Read(value).Fault?.Detail);

    [Fact]
    public void Two_headers_are_a_fault() => Assert.NotNull(Read("a", "b").Fault);

    [Fact]
    public void The_length_is_bounded_before_anything_is_read() => Assert.NotNull(Read(new string('a', 403)).Fault);

    [Fact]
    public void Its_fault_stands_before_those_of_the_body()
    {
        var reading = IdempotencyKey.Read(["two words"]).AddTo(ReportReader.Read("[]"u8.ToArray(), Instant.FromUtc(2026, 11, 23, 2, 0)));

        Assert.Null(reading.Report);
        Assert.Equal(2, reading.Faults.Count);
        Assert.Contains("Idempotency-Key", reading.Faults[0].Detail);
    }

    private static (string? Reference, ReportFault? Fault) Read(params string[] values)
    {
        var key = IdempotencyKey.Read(values);
        return (key.Reference, key.Fault);
    }
}
