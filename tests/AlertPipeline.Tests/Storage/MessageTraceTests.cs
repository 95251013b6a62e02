using System.Text.Json;
using AlertPipeline.Functions.DeadLetters;
using AlertPipeline.Storage;

namespace AlertPipeline.Tests.Storage;

public sealed class MessageTraceTests
{
    private const string Trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    [Fact]
    public void A_message_bears_the_trace_that_it_goes_on_with() => Assert.Equal(Trace, MessageTrace.Of(StoredVersion.Stamp(new ReportMessage("r-1"), Trace)));

    [Theory]
    [InlineData("""{"reportId":"r-1","v":1}""")]
    [InlineData("""{"reportId":"r-1"}""")]
    [InlineData("""{"traceparent":7}""")]
    [InlineData("""{"traceparent":"1","traceparent":"2"}""")]
    [InlineData("traceparent")]
    [InlineData("")]
    public void A_message_of_an_earlier_version_or_of_anybody_has_none(string body) => Assert.Null(MessageTrace.Of(body));

    [Fact]
    public void Whoever_looks_for_ids_reads_a_message_with_a_trace_as_one_without() => Assert.Equal(
        new ReportMessage("r-1"), JsonSerializer.Deserialize<ReportMessage>(StoredVersion.Stamp(new ReportMessage("r-1"), Trace), DomainJson.Stored));

    [Fact]
    public void The_same_message_that_fails_again_is_one_dead_letter_whatever_its_trace()
    {
        var message = new NotificationMessage("AAAA-BBBB-CCCC", "n-1");

        Assert.Equal(
            DerivedId.DeadLetter("notifications", StoredVersion.Stamp(message)),
            DeadLetterIds.Of("notifications", StoredVersion.Stamp(message, Trace)));
    }
}
