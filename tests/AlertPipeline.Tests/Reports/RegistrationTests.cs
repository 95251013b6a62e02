using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Reports;

public sealed class RegistrationTests
{
    [Theory]
    [InlineData("missing")]
    [InlineData("supplement")]
    public void The_days_of_the_last_registrations_are_read(string kind)
    {
        var body = KindBody.With(kind, "registration/lastDailyOn", "2026-11-20");
        body["registration"]!["lastWeeklyOn"] = "2026-11-16";

        Assert.Equal(new Registration(new LocalDate(2026, 11, 20), new LocalDate(2026, 11, 16)), ReportBody.Accepted(body).Registration);
    }

    [Theory]
    [InlineData("2026-11-24")]
    [InlineData("2021-11-22")]
    [InlineData("2026-02-30")]
    [InlineData("yesterday")]
    public void A_day_that_cannot_be_is_refused(string day) =>
        Assert.Equal("/registration/lastDailyOn", ReportBody.Refused(KindBody.With("missing", "registration/lastDailyOn", day)).Pointer);

    [Fact]
    public void Another_kind_has_no_registration() =>
        Assert.Equal("/registration", ReportBody.Refused(KindBody.With("concern", "registration/lastDailyOn", "2026-11-20")).Pointer);

    [Fact]
    public void A_registration_that_says_nothing_is_none() =>
        Assert.Null(ReportBody.Accepted(KindBody.With("missing", "registration", new System.Text.Json.Nodes.JsonObject())).Registration);
}
