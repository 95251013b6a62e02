using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Exercises;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Exercises;

/// <summary>What the app sends itself is a report like any other, and is told to the probe alone.</summary>
public sealed class ProbeTests
{
    [Fact]
    public void The_report_has_no_fault_and_two_of_them_are_about_two_children()
    {
        var (one, other) = (Read(Some.Now), Read(Some.Now + Duration.FromMinutes(5)));

        Assert.Equal(SyntheticReport.ReferenceAt(Some.Now), one.PartnerReference);
        Assert.NotEqual(one.Child.VNumber, other.Child.VNumber);
        Assert.Equal(ReportKind.Missing, one.Kind);
    }

    [Theory]
    [InlineData(UrgencyLevel.Standard)]
    [InlineData(UrgencyLevel.High)]
    [InlineData(UrgencyLevel.Urgent)]
    public void Its_case_is_told_to_the_probe_alone_at_every_level_and_for_hours(UrgencyLevel level)
    {
        var opened = CaseOpening.Decide(Some.Tentative(Synthetic(level)), [], Some.Book, Some.Now);
        var later = EscalationDecision.Decide(opened.Case, Some.Book, Some.Now + Duration.FromHours(30));

        Assert.Contains(opened.Notifications, message => message.Purpose == NotificationPurpose.Alert);
        Assert.All(opened.Notifications.Concat(later.Notifications), message => Assert.Equal((Probe.Id, ChannelKind.Probe), (message.PersonId, message.Channel)));
        Assert.NotNull(later.Case.NextDueAt);
    }

    [Fact]
    public void Where_it_is_sent_no_more_its_last_case_is_deleted_after_a_day()
    {
        var current = Some.Open(Synthetic(UrgencyLevel.Standard));

        Assert.False(ExerciseEnding.IsOver(current, Some.Now + Duration.FromHours(23)));
        Assert.True(ExerciseEnding.IsOver(current, Some.Now + Duration.FromHours(24)));
    }

    [Fact]
    public void Nobody_in_the_directory_can_be_the_app_itself()
    {
        var book = Some.Book with
        {
            Partners = [.. Some.Book.Partners, SyntheticPartner.Partner],
            People = [.. Some.Book.People, Probe.Person],
        };

        Assert.Equal(2, DirectoryFaults.Of(book).Count(fault => fault.Contains("is the app itself", StringComparison.Ordinal)));
    }

    private static Report Read(Instant now) => ReportReader.Read(SyntheticReport.Body(now), now).Report!;

    private static CaseReport Synthetic(UrgencyLevel level) => Some.CaseReport(level) with { PartnerId = SyntheticPartner.Id, Facts = Some.Facts() with { Exercise = ExerciseKind.Synthetic } };
}
