using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Tests.Cases.Acts;

public sealed class CaseReopeningTests
{
    [Fact]
    public void A_closed_case_is_open_again_and_alerts_anew()
    {
        var change = Some.Closed(current: Some.Taken()).Reopen().Done();

        Assert.Equal((CaseStatus.Open, null, null), (change.Case.Status, change.Case.Closure, change.Case.Acknowledgement));
        Assert.Equal(Act.Later + Duration.FromHours(1), change.Case.NextDueAt);
        Assert.Contains(change.Notifications, message => message is { Purpose: NotificationPurpose.Alert, PersonId: "anna" });
    }

    [Fact]
    public void What_is_said_after_it_was_opened_again_has_ids_of_its_own_Altinn_18635()
    {
        var first = CaseOpening.Decide(Some.Tentative(), [], Some.Book, Some.Now);

        Assert.Empty(Some.Closed(current: first.Case).Reopen().Done().Notifications.Select(message => message.Id).Intersect(first.Notifications.Select(message => message.Id)));
    }

    [Fact]
    public void The_timeline_names_who_why_and_the_closing_that_was_undone() => Assert.Equal(
        [
            "Reopened on-call by Karim Bakker: it was another child (it was closed on 23-11-2026 21:30 as found by Sanne de Boer)",
            "MissingAgain on-call",
            "StepRun first",
        ],
        Some.Closed().Reopen().Done().Lines());

    [Fact]
    public void A_child_that_was_closed_as_deceased_can_be_looked_for_again() =>
        Assert.NotEmpty(Some.Closed(ClosingReason.Deceased).Reopen().Done().Notifications);

    [Fact]
    public void It_can_be_closed_again_for_another_reason() =>
        Assert.NotNull(Some.Closed().Reopen().Done().Case.Close(ClosingReason.Deceased).Done().Case.Proposal);

    [Fact]
    public void A_case_that_is_not_closed_cannot_be_opened_again() => Assert.All(
        [Some.Open(), Some.Taken(), Some.Noted()], current => Assert.Equal(new ActOutcome.Refused(ActRefusal.NotClosed), current.Reopen()));
}
