using System.Text;
using AlertPipeline.DeadLetters;
using NodaTime;

namespace AlertPipeline.Tests.DeadLetters;

public sealed class DeadLetterFilterReaderTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 2, 0);

    [Fact]
    public void All_can_be_asked_for_on_purpose() => Assert.Equal(new DeadLetterFilter(), DeadLetterFilterReader.Read(Bytes("""{"all": true}"""), ["reports"], Now).Wish);

    [Fact]
    public void Every_member_narrows_the_filter() => Assert.Equal(
        new DeadLetterFilter("reports", DeadLetterReason.RowUnreadable, Now - Duration.FromHours(1), Now),
        DeadLetterFilterReader.Read(
            Bytes("""{"queue": "reports", "reason": "row-unreadable", "recordedFrom": "2026-11-23T02:00:00+01:00", "recordedUntil": "2026-11-23T02:00:00Z"}"""), ["reports"], Now).Wish);

    [Theory]
    [InlineData("{}", "/all")]
    [InlineData("""{"all": false}""", "/all")]
    [InlineData("""{"all": true, "queue": "reports"}""", "/all")]
    [InlineData("""{"queue": "report"}""", "/queue")]
    [InlineData("""{"reason": "bad luck"}""", "/reason")]
    [InlineData("""{"recordedFrom": "yesterday"}""", "/recordedFrom")]
    [InlineData("""{"queue": "reports", "recordedAfter": "2026-11-23T02:00:00Z"}""", "/recordedAfter")]
    [InlineData("[]", "")]
    public void A_wish_that_may_mean_more_than_was_meant_is_refused(string body, string pointer)
    {
        var reading = DeadLetterFilterReader.Read(Bytes(body), ["reports"], Now);

        Assert.Null(reading.Wish);
        Assert.Contains(reading.Faults, fault => fault.Pointer == pointer);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
