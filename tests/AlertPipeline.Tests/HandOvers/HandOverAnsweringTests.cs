using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Escalation;
using AlertPipeline.HandOvers;
using AlertPipeline.Notifications;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.HandOvers;

public sealed class HandOverAnsweringTests
{
    private static readonly Case Offered = Some.Open(UrgencyLevel.Urgent);

    [Fact]
    public void The_step_of_the_ladder_offers_the_case_to_its_contact() => Assert.Equal((Police.Unit, null), (Assert.Single(Offered.HandOvers).PersonId, Offered.HandOvers[0].Answer));

    [Fact]
    public void An_acceptance_with_name_and_reference_makes_the_police_know()
    {
        var change = Offered.Answer(Police.Yes)!;

        Assert.True(change.Case.PoliceKnow);
        Assert.Equal((Police.Officer, "PL0100-2026-1"), (change.Case.AcceptedHandOver!.Answer!.By, change.Case.AcceptedHandOver.Answer.Reference));
        Assert.Equal([CaseEventKind.HandOverAccepted], change.Kinds());
        Assert.Equal(["police-accepted News anna Email", "police-accepted News anna Webhook"], change.Lines());
    }

    [Fact]
    public void An_acceptance_ends_the_steps_for_the_police_and_no_others()
    {
        var accepted = Offered.Answer(Police.Yes)!.Case;

        Assert.DoesNotContain(LadderPlan.Of(accepted), planned => planned.Step.Purpose == NotificationPurpose.HandOver);
        Assert.Equal(LadderPlan.Of(Offered).Where(planned => planned.Step.Purpose != NotificationPurpose.HandOver), LadderPlan.Of(accepted));
        Assert.Equal(CaseStatus.Open, accepted.Status);
    }

    [Fact]
    public void A_refusal_asks_the_next_contact_at_once()
    {
        var change = Offered.Answer(Police.No)!;

        Assert.Equal([CaseEventKind.HandOverRefused, CaseEventKind.StepRun], change.Kinds());
        Assert.Equal(["police-next HandOver politie-landelijk Email", "police-next HandOverCode politie-landelijk Webhook"], change.Lines());
        Assert.Equal([Police.Unit, Police.National], change.Case.HandOvers.Select(known => known.PersonId));
        Assert.False(change.Case.PoliceKnow);
    }

    [Fact]
    public void A_unit_that_was_not_asked_comes_before_the_national_contact()
    {
        var both = Offered with { Reports = [Some.CaseReport(UrgencyLevel.Urgent), Some.CaseReport(UrgencyLevel.Urgent, "report-2") with { Route = Some.Route("GM0518") }] };

        Assert.Equal("politie-den-haag", both.Answer(Police.No)!.Case.HandOvers[^1].PersonId);
    }

    [Fact]
    public void A_refusal_is_recorded_with_its_reason_and_who_gave_it()
    {
        var happened = Offered.Answer(Police.No with { Refusal = HandOverRefusal.AlreadyKnown, Reference = "PL-7" })!.Events[0];

        Assert.Equal((Police.Unit, "Inspecteur Bos, already-known, PL-7"), (happened.Subject, happened.Detail));
    }

    [Fact]
    public void When_every_contact_has_refused_the_person_on_call_is_told_and_the_ladder_goes_on()
    {
        var change = Offered.Answer(Police.No)!.Case.Answer(Police.No, Police.National)!;

        Assert.Equal(["police-all-refused News anna Email", "police-all-refused News anna Webhook"], change.Lines());
        Assert.NotNull(change.Case.NextDueAt);
        Assert.Contains("Alle contacten van de politie", Some.Text.Compose(change.Notifications[0], change.Case, [], new(Link: null)).Subject);
    }

    [Fact]
    public void Who_refused_is_not_asked_again_by_the_ladder()
    {
        var refused = Offered.Answer(Police.No)!.Case.Answer(Police.No, Police.National)!.Case;

        var change = EscalationDecision.Decide(refused, Some.Book, Some.Now + Duration.FromMinutes(30));

        Assert.DoesNotContain(change.Notifications, message => message.Purpose == NotificationPurpose.HandOver);
    }

    [Fact]
    public void Nobody_answers_twice() => Assert.Null(Offered.Answer(Police.No)!.Case.Answer(Police.Yes));

    [Fact]
    public void Nobody_accepts_what_another_contact_accepted() => Assert.Null(Offered.Answer(Police.No)!.Case.Answer(Police.Yes, Police.National)!.Case.Answer(Police.Yes));

    [Fact]
    public void Nobody_accepts_what_was_not_offered() => Assert.Null(Offered.Answer(Police.Yes, Police.National));

    [Fact]
    public void Nobody_accepts_a_case_that_is_closed() => Assert.Null(Some.Closed(current: Offered).Answer(Police.Yes));

    [Fact]
    public void Taking_a_case_stops_what_its_ladder_offered_and_not_the_contact_that_is_asked_because_another_refused()
    {
        var opened = CaseOpening.Decide(Some.Tentative(Some.CaseReport(UrgencyLevel.Urgent)), [], Some.Book, Some.Now);
        var taken = Some.TakenBy(opened.Case, ["anna", "bram"]);
        var refused = taken.Answer(Police.No)!;

        Assert.All(opened.Notifications.Where(message => message.PersonId == Police.Unit), message => Assert.Equal(DeliveryStep.Withhold, message.Fate(taken)));
        Assert.All(refused.Notifications, message => Assert.Equal(DeliveryStep.Send, message.Fate(refused.Case)));
    }

    [Fact]
    public void What_was_offered_to_one_contact_is_not_sent_any_more_when_another_accepted()
    {
        var asked = Offered.Answer(Police.No)!;
        var accepted = Some.Accepted(asked.Case);

        Assert.All(asked.Notifications, message => Assert.Equal(DeliveryStep.Withhold, message.Fate(accepted)));
    }

    [Fact]
    public void When_the_urgency_rises_the_contact_that_accepted_is_told_again_and_no_other()
    {
        var accepted = Some.Accepted(Some.Open(UrgencyLevel.High));

        var raised = Raise(accepted);

        Assert.Equal(["police-update HandOver politie-noord Email"], raised.Lines().Where(line => line.Contains("HandOver")));
        Assert.Equal([HandOverNewsKind.Offered, HandOverNewsKind.Renewed], raised.Case.HandOvers[0].Told.Select(news => news.Kind));
        Assert.True(raised.Case.PoliceKnow);
    }

    [Fact]
    public void When_the_urgency_rises_a_contact_that_refused_is_asked_again()
    {
        var asked = Some.Accepted(Some.Open(UrgencyLevel.High));
        var refused = asked with { HandOvers = [asked.HandOvers[0] with { Answer = Police.No }] };

        Assert.Contains("police HandOver politie-noord Email", Raise(refused).Lines());
    }

    [Fact]
    public void A_case_that_is_opened_again_is_offered_anew()
    {
        var closed = CaseClosing.Decide(Some.Accepted(Offered), new ClosingRequest(ClosingReason.Found, "Sanne", Some.Confirmed()), "on-call", Some.Book, Police.Later);
        var again = CaseReopening.Decide(
            Assert.IsType<ActOutcome.Done>(closed).Change.Case, new ReopeningRequest("Vergissing", "Sanne"), "on-call", Some.Book, Police.Later + Duration.FromHours(1));

        var reopened = Assert.IsType<ActOutcome.Done>(again).Change;
        Assert.False(reopened.Case.PoliceKnow);
        Assert.Contains("police HandOver politie-noord Email", reopened.Lines());
    }

    private static CaseChange Raise(Case current) => Assert.IsType<ActOutcome.Done>(
        CaseJudging.Decide(current, new JudgementRequest(UrgencyLevel.Urgent, "Gezien bij het water", "Sanne"), "on-call", Some.Book, Police.Later)).Change;
}
