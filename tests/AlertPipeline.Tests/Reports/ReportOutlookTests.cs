using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportOutlookTests
{
    [Fact]
    public void An_urgent_report_is_with_the_person_on_call_the_guardian_and_the_police_at_once() =>
        Assert.All(Outlook(Some.Report(), UrgencyLevel.Urgent), step => Assert.Equal(Some.Now, step.At));

    [Fact]
    public void A_standard_report_reaches_the_police_a_day_after_the_child_was_last_seen() => Assert.Equal(
        Some.Now + Duration.FromHours(22), Outlook(Some.Report(), UrgencyLevel.Standard).Single(step => step.What == OutlookWhat.HandedToPolice).At);

    [Fact]
    public void What_would_have_been_due_before_the_report_came_is_due_when_it_comes()
    {
        var late = Some.Report() with { LastSeen = new LastSeen { At = Some.Now - Duration.FromDays(3) } };

        Assert.All(Outlook(late, UrgencyLevel.Standard), step => Assert.True(step.At >= Some.Now));
    }

    [Fact]
    public void A_report_that_was_taken_back_is_looked_at_by_a_person() =>
        Assert.Equal([OutlookWhat.PersonLooks], Outlook(Some.Report(), UrgencyLevel.Urgent, isWithdrawn: true).Select(step => step.What));

    [Fact]
    public void A_concern_is_told_and_kept() => Assert.Equal(
        [OutlookWhat.PersonOnCallTold, OutlookWhat.KeptAsSignal], Outlook(Some.Report() with { Kind = ReportKind.Concern }, UrgencyLevel.Standard).Select(step => step.What));

    [Fact]
    public void An_exercise_is_gone_after_a_day() =>
        Assert.Equal([new OutlookStep(OutlookWhat.ExerciseExpires, Some.Now + Duration.FromDays(1))], ReportOutlook.OfExercise(Some.Now));

    private static IReadOnlyList<OutlookStep> Outlook(Report report, UrgencyLevel level, bool isWithdrawn = false) =>
        ReportOutlook.Of(report, ReportStatus.Processed, level, Some.Now, isWithdrawn, Some.Book.Ladder);
}
