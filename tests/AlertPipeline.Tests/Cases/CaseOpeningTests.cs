using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases;

public sealed class CaseOpeningTests
{
    [Theory]
    [InlineData(UrgencyLevel.Urgent)]
    [InlineData(UrgencyLevel.High)]
    [InlineData(UrgencyLevel.Standard)]
    public void Opening_alerts_the_first_person_at_once_and_nobody_else_on_call(UrgencyLevel level)
    {
        var change = Open(Some.CaseReport(level));

        Assert.Equal(CaseStatus.Open, change.Case.Status);
        Assert.Equal(["anna"], change.Notifications.Where(message => message.Purpose == NotificationPurpose.Alert).Select(message => message.PersonId).Distinct());
    }

    [Fact]
    public void A_message_says_whom_it_is_for_and_why_and_waits_to_be_sent() => Assert.Equal(
        Some.Notification() with { Id = "9fdf4dbfd8b562773770ea28921b5670" }, Assert.Single(Open(Some.CaseReport()).Notifications));

    [Fact]
    public void The_timeline_tells_why_the_case_is_urgent() => Assert.Equal(
        new CaseEvent(1, Some.Now, CaseEventKind.Opened, "report-1", "urgent: U1"), Open(Some.CaseReport(UrgencyLevel.Urgent)).Events[0]);

    [Fact]
    public void Cases_that_resemble_it_are_kept_for_a_person_to_compare()
    {
        var change = CaseOpening.Decide(Some.Tentative(), ["DDDD-EEEE-FFFF"], Some.Book, Some.Now);

        Assert.Equal(["DDDD-EEEE-FFFF"], change.Case.Resembles);
        Assert.Contains(new CaseEvent(2, Some.Now, CaseEventKind.ResemblanceFound, "DDDD-EEEE-FFFF"), change.Events);
    }

    [Fact]
    public void A_search_that_was_cut_off_is_on_the_timeline() => Assert.Contains(
        new CaseEvent(2, Some.Now, CaseEventKind.SearchCutOff, "report-1"),
        CaseOpening.Decide(Some.Tentative() with { SearchCutOff = true }, [], Some.Book, Some.Now).Events);

    [Fact]
    public void Opening_twice_is_opening_once()
    {
        Assert.Equal(Open(Some.CaseReport()).Notifications, Open(Some.CaseReport()).Notifications);
        Assert.Equivalent(Open(Some.CaseReport()).Events, Open(Some.CaseReport()).Events, strict: true);
    }

    [Fact]
    public void A_case_that_opens_late_is_as_far_as_it_should_be()
    {
        var change = CaseOpening.Decide(Some.Tentative(Some.CaseReport(UrgencyLevel.High)), [], Some.Book, Some.Now + Duration.FromMinutes(20));

        Assert.Equal(["anna", "bram"], change.Notifications.Select(message => message.PersonId).Distinct());
    }

    [Fact]
    public void Events_are_numbered_without_a_gap()
    {
        var change = Open(Some.CaseReport(UrgencyLevel.Urgent));

        Assert.Equal(Enumerable.Range(1, change.Case.EventCount), change.Events.Select(happened => happened.Number));
    }

    private static CaseChange Open(CaseReport first) => CaseOpening.Decide(Some.Tentative(first), [], Some.Book, Some.Now);
}
