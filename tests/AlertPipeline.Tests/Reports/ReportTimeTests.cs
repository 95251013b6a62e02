using System.Text.Json.Nodes;
using AlertPipeline.Reports;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportTimeTests
{
    [Theory]
    [InlineData("2026-11-23T19:00:00+01:00")]
    [InlineData("2026-11-23T18:00:00Z")]
    [InlineData("2026-11-23T18:00:00.000Z")]
    public void A_moment_is_read_whatever_its_zone(string text) =>
        Assert.Equal(Instant.FromUtc(2026, 11, 23, 18, 0), ReportBody.Accepted(ReportBody.With("lastSeen/at", text)).LastSeen.At);

    [Theory]
    [InlineData("2026-11-23T19:00:00")]
    [InlineData("2026-11-23")]
    [InlineData("23-11-2026 19:00")]
    [InlineData("2026-11-23T25:00:00Z")]
    [InlineData("yesterday")]
    [InlineData("9999-12-31T23:59:59-18:00")]
    public void A_moment_without_a_zone_or_in_another_form_is_refused(string text) =>
        Assert.Contains("RFC 3339", ReportBody.Refused(ReportBody.With("lastSeen/at", text)).Detail);

    [Fact]
    public void A_clock_that_is_a_little_fast_is_forgiven() => Assert.NotNull(ReportBody.Accepted(LastSeenIn(Duration.FromMinutes(5))).LastSeen.At);

    [Fact]
    public void A_moment_in_the_future_is_refused() =>
        Assert.Contains("lies in the future", ReportBody.Refused(LastSeenIn(Duration.FromMinutes(6))).Detail);

    [Theory]
    [InlineData("2021-11-23T20:30:00Z", true)]
    [InlineData("2021-11-23T20:29:59Z", false)]
    [InlineData("1026-11-23T19:00:00Z", false)]
    [InlineData("0001-01-01T00:00:00+18:00", false)]
    public void A_moment_more_than_five_years_ago_is_refused(string text, bool accepted) =>
        Assert.Equal(accepted, ReportBody.Read(ReportBody.With("lastSeen/at", text)).Report is not null);

    [Fact]
    public void A_moment_too_long_ago_is_told_what_to_do()
    {
        var fault = ReportBody.Refused(ReportBody.With("lastSeen/at", "2006-11-23T19:00:00+01:00"));

        Assert.Equal("/lastSeen/at", fault.Pointer);
        Assert.Contains("check the year, and when it is right leave 'at' out and give certainty 'unknown'", fault.Detail);
    }

    [Fact]
    public void A_moment_that_nobody_knows_must_be_said_to_be_unknown()
    {
        var body = ReportBody.Without("lastSeen/at");
        body.Set("lastSeen/certainty", "unknown");

        Assert.Null(ReportBody.Accepted(body).LastSeen.At);
    }

    [Fact]
    public void A_moment_without_a_certainty_is_taken_as_approximate() =>
        Assert.Equal(Certainty.Approximate, ReportBody.Accepted(ReportBody.Without("lastSeen/certainty")).LastSeen.Certainty);

    [Theory]
    [InlineData("GM195")]
    [InlineData("gm1950")]
    [InlineData("GM19500")]
    [InlineData("GM195O")]
    [InlineData("GM١٩٥٠")]
    [InlineData("Westerwolde")]
    public void A_municipality_must_be_its_code(string code) =>
        Assert.Equal("/lastSeen/municipalityCode", ReportBody.Refused(ReportBody.With("lastSeen/municipalityCode", code)).Pointer);

    private static JsonObject LastSeenIn(Duration time) =>
        ReportBody.With("lastSeen/at", InstantPattern.ExtendedIso.Format(Some.Now + time));
}
