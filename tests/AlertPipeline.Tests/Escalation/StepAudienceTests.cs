using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.Tests.HandOvers;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Escalation;

public sealed class StepAudienceTests
{
    [Fact]
    public void Whoever_accepted_a_case_is_not_alerted() => Assert.Equal(
        [new Untold("anna", NotSentReason.AlreadyAccepted)], NotTold(StepTarget.FirstOnCall, NotificationPurpose.Alert, Some.TakenBy(Some.Open(UrgencyLevel.Urgent), ["anna"])));

    [Fact]
    public void Whoever_an_earlier_step_told_is_not_told_twice()
    {
        var audience = Audience(StepTarget.FirstOnCall, NotificationPurpose.Alert, Some.Open(), told: "anna");

        Assert.Equal([new Untold("anna", NotSentReason.ToldBefore)], audience.NotTold);
        Assert.False(audience.IsEmpty);
    }

    [Fact]
    public void Whoever_has_no_contact_cannot_be_told()
    {
        var book = Some.Book with { People = [.. Some.Book.People.Select(person => person with { Contacts = [] })] };

        Assert.Equal([new Untold("anna", NotSentReason.NoContact)], NotTold(StepTarget.FirstOnCall, NotificationPurpose.Alert, Some.Open(), book));
    }

    [Fact]
    public void A_role_that_nobody_has_is_said_as_well() =>
        Assert.Equal([new Untold(null, NotSentReason.NobodyThere)], NotTold(StepTarget.CareCoordinator, NotificationPurpose.Information, Some.Open(Some.CaseReport() with { Route = Some.Route(null) })));

    [Fact]
    public void Of_a_case_that_the_police_accepted_no_other_contact_is_asked() => Assert.Equal(
        [new Untold(Police.National, NotSentReason.PoliceKnow)], NotTold(StepTarget.NationalPolice, NotificationPurpose.HandOver, Some.Accepted(Some.Open(UrgencyLevel.Urgent))));

    [Fact]
    public void Everybody_whom_a_step_is_for_was_told_or_has_a_reason() => Assert.All(Enum.GetValues<StepTarget>().Except([StepTarget.Person]), target =>
    {
        var current = Some.TakenBy(Some.Open(UrgencyLevel.Urgent), ["anna"]);
        var audience = Audience(target, NotificationPurpose.Alert, current, told: "bram");

        Assert.Equal(
            StepRecipients.Of(target, current, Some.Book, Some.Now).Select(person => person.Id).Order(),
            audience.Told.Select(person => person.Id).Concat(audience.NotTold.Select(untold => untold.PersonId).OfType<string>()).Order());
    });

    [Fact]
    public void A_step_that_was_run_keeps_whom_it_did_not_tell_and_by_which_versions()
    {
        var accepted = Some.TakenBy(Some.Open(UrgencyLevel.Urgent), ["bram"]);
        var evidence = EscalationDecision.Decide(accepted, Some.Book, Some.Now + Duration.FromMinutes(5)).Events[0].Evidence!;

        Assert.Equal(new Untold("bram", NotSentReason.AlreadyAccepted), Assert.Single(evidence.NotTold));
        Assert.Equal((Some.Book.Version, Some.Book.Ladder.Version, 0), (evidence.Directory, evidence.Ladder, evidence.Round));
    }

    private static IReadOnlyList<Untold> NotTold(StepTarget target, NotificationPurpose purpose, Case current, DirectoryBook? book = null) => Audience(target, purpose, current, book).NotTold;

    private static StepAudience Audience(StepTarget target, NotificationPurpose purpose, Case current, DirectoryBook? book = null, params string[] told) =>
        StepAudience.Of(new LadderStep("step", Duration.Zero, target, purpose), current, book ?? Some.Book, Some.Now, told);
}
