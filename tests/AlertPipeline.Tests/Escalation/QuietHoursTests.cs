using AlertPipeline.Cases;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Escalation;

public sealed class QuietHoursTests
{
    private static readonly QuietHours Night = new(new LocalTime(22, 0), new LocalTime(7, 0));

    [Theory]
    [InlineData("2026-11-23T20:59:59Z", "2026-11-23T20:59:59Z")]
    [InlineData("2026-11-23T21:00:00Z", "2026-11-24T06:00:00Z")]
    [InlineData("2026-11-24T05:59:59Z", "2026-11-24T06:00:00Z")]
    [InlineData("2026-11-24T06:00:00Z", "2026-11-24T06:00:00Z")]
    [InlineData("2027-03-27T22:00:00Z", "2027-03-28T05:00:00Z")]
    [InlineData("2027-10-30T21:00:00Z", "2027-10-31T06:00:00Z")]
    public void They_end_when_clocks_in_the_Netherlands_say_so(string at, string waited) => Assert.Equal(At(waited), Night.Wait(At(at)));

    [Fact]
    public void They_may_lie_within_a_day() => Assert.Equal(At("2026-11-23T13:00:00Z"), new QuietHours(new LocalTime(12, 0), new LocalTime(14, 0)).Wait(At("2026-11-23T12:30:00Z")));

    [Fact]
    public void An_alert_of_a_standard_case_waits_for_the_morning() =>
        Assert.Equal(["first 24-11-2026 07:00", "second 24-11-2026 07:00"], Plan(Quiet(UrgencyLevel.Standard)).Take(2));

    [Theory]
    [InlineData(NotificationPurpose.HandOver)]
    [InlineData(NotificationPurpose.Alert)]
    public void What_is_there_for_a_deadline_never_waits(NotificationPurpose purpose)
    {
        var (quiet, loud) = (Quiet(UrgencyLevel.Standard), Some.Tentative(Some.CaseReport()));

        Assert.Equal(Deadlines(loud, purpose), Deadlines(quiet, purpose));
    }

    [Theory]
    [InlineData(UrgencyLevel.Urgent)]
    [InlineData(UrgencyLevel.High)]
    public void Nobody_can_give_quiet_hours_to_a_level_that_is_urgent(UrgencyLevel level)
    {
        var ladder = level == UrgencyLevel.Urgent
            ? Some.Book.Ladder with { Urgent = Some.Book.Ladder.Urgent with { QuietHours = Night } }
            : Some.Book.Ladder with { High = Some.Book.Ladder.High with { QuietHours = Night } };

        Assert.Contains("only 'standard' may have quiet hours", Assert.Single(LadderFaults.Of(ladder)));
    }

    private static Instant At(string text) => NodaTime.Text.InstantPattern.General.Parse(text).Value;

    private static Case Quiet(UrgencyLevel level)
    {
        var accepted = At("2026-11-23T21:30:00Z");
        var current = Some.Tentative(Some.CaseReport(level) with { ReceivedAt = accepted });
        return current with { Climb = new Climb(accepted, 1, []), Ladder = current.Ladder with { Standard = current.Ladder.Standard with { QuietHours = Night } } };
    }

    private static IEnumerable<string> Plan(Case current) => LadderPlan.Of(current).Select(planned => $"{planned.Step.Name} {NetherlandsTime.Write(planned.At)}");

    private static IEnumerable<(string, Instant)> Deadlines(Case current, NotificationPurpose purpose) =>
        LadderPlan.Of(current).Where(planned => planned.Step.From == StepBasis.LastSeen && planned.Step.Purpose == purpose).Select(planned => (planned.Step.Name, planned.At));
}
