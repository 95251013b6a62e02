using AlertPipeline.Cases;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Escalation;

public sealed class EscalationDecisionTests
{
    [Fact]
    public void An_urgent_case_climbs_within_half_an_hour_to_the_national_police() => Assert.Equal(
        [
            "+0:00 first Alert anna Email", "+0:00 first Alert anna Webhook",
            "+0:00 police HandOver politie-noord Email", "+0:00 police HandOverCode politie-noord Webhook",
            "+0:00 guardian Information voogd Email",
            "+0:05 second Alert bram Email", "+0:05 second Alert bram Webhook",
            "+0:10 lead Alert carla Email", "+0:10 lead Alert carla Webhook",
            "+0:15 everyone Alert anna Email", "+0:15 everyone Alert anna Webhook",
            "+0:15 everyone Alert bram Email", "+0:15 everyone Alert bram Webhook",
            "+0:15 everyone Alert carla Email", "+0:15 everyone Alert carla Webhook",
        ],
        Timeline.Open(Some.CaseReport(UrgencyLevel.Urgent)).RunFor(Duration.FromMinutes(29)).Lines());

    [Fact]
    public void A_case_of_high_urgency_is_handed_over_within_the_hour() => Assert.Equal(
        [
            "+0:00 first Alert anna Email", "+0:00 first Alert anna Webhook",
            "+0:15 second Alert bram Email", "+0:15 second Alert bram Webhook",
            "+0:30 lead Alert carla Email", "+0:30 lead Alert carla Webhook",
            "+1:00 police HandOver politie-noord Email", "+1:00 police HandOverCode politie-noord Webhook",
            "+1:00 guardian Information voogd Email",
            "+1:30 everyone Alert anna Email", "+1:30 everyone Alert bram Email", "+1:30 everyone Alert carla Email",
            "+2:00 national HandOver politie-landelijk Email", "+2:00 national HandOverCode politie-landelijk Webhook",
        ],
        Timeline.Open(Some.CaseReport(UrgencyLevel.High)).RunFor(Duration.FromHours(2)).Lines());

    [Fact]
    public void A_standard_case_is_handed_over_24_hours_after_the_child_was_last_seen() => Assert.Equal(
        [
            "+0:00 first Alert anna Email",
            "+1:00 second Alert bram Email",
            "+2:00 lead Alert carla Email",
            "+4:00 guardian Information voogd Email",
            "+18:00 warning Alert anna Email", "+18:00 warning Alert bram Email", "+18:00 warning Alert carla Email",
            "+22:00 police HandOver politie-noord Email", "+22:00 police HandOverCode politie-noord Webhook",
            "+24:00 everyone Alert anna Email", "+24:00 everyone Alert bram Email", "+24:00 everyone Alert carla Email",
        ],
        Timeline.Open(Some.CaseReport()).RunFor(Duration.FromHours(24)).Lines());

    [Theory]
    [InlineData(UrgencyLevel.Urgent, 5)]
    [InlineData(UrgencyLevel.High, 15)]
    [InlineData(UrgencyLevel.Standard, 60)]
    public void A_step_is_never_early(UrgencyLevel level, int minutes)
    {
        var due = Some.Now + Duration.FromMinutes(minutes);

        Assert.Empty(EscalationDecision.Decide(Some.Open(level), Some.Book, due - Duration.FromMilliseconds(1)).Events);
        Assert.NotEmpty(EscalationDecision.Decide(Some.Open(level), Some.Book, due).Events);
    }

    [Fact]
    public void After_downtime_each_person_is_told_once_for_each_purpose()
    {
        var change = EscalationDecision.Decide(Some.Open(UrgencyLevel.Urgent), Some.Book, Some.Now + Duration.FromDays(3));

        Assert.Equal(["second", "lead", "everyone", "national"], change.Events.Select(happened => happened.Subject));
        Assert.Equal(
            ["second bram", "lead carla", "everyone anna", "national politie-landelijk"],
            change.Notifications.Select(message => $"{message.Step} {message.PersonId}").Distinct());
    }

    [Fact]
    public void After_downtime_a_repeat_is_not_made_up_for()
    {
        var timeline = Timeline.Open(Some.CaseReport(UrgencyLevel.Urgent)).RunFor(Duration.FromHours(1));

        timeline.WakeAt(Some.Now + Duration.FromHours(10));

        Assert.Empty(timeline.WakeAt(Some.Now + Duration.FromHours(10)).Events);
        Assert.Equal(Some.Now + Duration.FromMinutes(615), timeline.Case.NextDueAt);
    }

    [Theory]
    [InlineData(UrgencyLevel.Urgent, 15)]
    [InlineData(UrgencyLevel.High, 60)]
    [InlineData(UrgencyLevel.Standard, 12 * 60)]
    public void A_case_that_nobody_takes_never_falls_silent(UrgencyLevel level, int minutes)
    {
        var timeline = Timeline.Open(Some.CaseReport(level)).RunFor(Duration.FromDays(60));

        var alerts = timeline.Messages.Where(message => message.Step == "everyone").Select(message => message.CreatedAt).Distinct().ToList();
        Assert.True(alerts[^1] + Duration.FromMinutes(minutes) > Some.Now + Duration.FromDays(60));
        Assert.All(alerts.Zip(alerts.Skip(1)), pair => Assert.Equal(Duration.FromMinutes(minutes), pair.Second - pair.First));
        Assert.Equal(timeline.Messages.Count, timeline.Messages.Select(message => message.Id).Distinct().Count());
    }

    [Fact]
    public void A_decision_made_twice_is_the_same_decision()
    {
        var current = Some.Open(UrgencyLevel.Urgent);
        var now = Some.Now + Duration.FromMinutes(15);

        Assert.Equal(EscalationDecision.Decide(current, Some.Book, now).Notifications, EscalationDecision.Decide(current, Some.Book, now).Notifications);
        Assert.Equivalent(EscalationDecision.Decide(current, Some.Book, now).Events, EscalationDecision.Decide(current, Some.Book, now).Events, strict: true);
    }

    [Fact]
    public void A_step_that_is_decided_late_keeps_its_id()
    {
        IEnumerable<string> Ids(int minutes) => EscalationDecision.Decide(Some.Open(UrgencyLevel.Urgent), Some.Book, Some.Now + Duration.FromMinutes(minutes))
            .Notifications.Where(message => message.Step == "second").Select(message => message.Id);

        Assert.Equal(Ids(5), Ids(9));
    }

    [Theory]
    [InlineData("GM0518", "politie-den-haag")]
    [InlineData("GM9999", "politie-landelijk")]
    [InlineData(null, "politie-landelijk")]
    public void The_hand_over_goes_to_the_unit_of_the_municipality_or_to_the_national_contact(string? municipality, string person)
    {
        var timeline = Timeline.Open(Some.CaseReport(UrgencyLevel.Urgent) with { Route = Some.Route(municipality) });

        Assert.Equal([person], timeline.Messages.Where(message => message.Step == "police").Select(message => message.PersonId).Distinct());
    }

    [Fact]
    public void A_step_that_has_nobody_to_tell_gives_its_turn_to_the_next_at_once_GoAlert_4548()
    {
        var book = Some.Book with { People = [.. Some.Book.People.Where(person => person.Id != "bram")] };

        var change = EscalationDecision.Decide(Some.Open(UrgencyLevel.Urgent), book, Some.Now + Duration.FromMinutes(5));

        Assert.Equal(["second", "lead"], change.Events.Select(happened => happened.Subject));
        Assert.Equal(["carla"], change.Notifications.Select(message => message.PersonId).Distinct());
        Assert.Equal(Some.Now + Duration.FromMinutes(15), change.Case.NextDueAt);
    }

    [Fact]
    public void A_person_who_cannot_be_reached_on_any_channel_is_nobody_OnCall_1511()
    {
        var book = Some.Book with { People = [.. Some.Book.People.Select(person => person.Id == "bram" ? person with { Contacts = [] } : person)] };

        var change = EscalationDecision.Decide(Some.Open(UrgencyLevel.Urgent), book, Some.Now + Duration.FromMinutes(5));

        Assert.Equal(["second", "lead"], change.Events.Select(happened => happened.Subject));
    }

    [Fact]
    public void A_ladder_with_nobody_at_all_ends_in_one_run()
    {
        var change = EscalationDecision.Decide(Some.Open(UrgencyLevel.Urgent), Some.Book with { People = [] }, Some.Now + Duration.FromMinutes(5));

        Assert.Equal(["second", "lead", "everyone"], change.Events.Select(happened => happened.Subject));
        Assert.Empty(change.Notifications);
        Assert.NotNull(change.Case.NextDueAt);
    }

    [Fact]
    public void A_step_can_name_one_person()
    {
        var named = new LadderStep("chief", Duration.FromMinutes(1), StepTarget.Person, NotificationPurpose.Alert, Person: "esra");
        var open = Some.Open(UrgencyLevel.Urgent);
        var current = open with { Ladder = open.Ladder with { Urgent = open.Ladder.Urgent with { Steps = [.. open.Ladder.Urgent.Steps, named] } } };

        Assert.Equal(["esra"], EscalationDecision.Decide(current, Some.Book, Some.Now + Duration.FromMinutes(1)).Notifications.Select(message => message.PersonId));
    }

    [Fact]
    public void Whoever_accepted_is_not_alerted_any_more_while_others_are()
    {
        var accepted = Assert.IsType<AcknowledgementOutcome.Taken>(AcknowledgementDecision.Decide(Some.Open(UrgencyLevel.Urgent), Some.Person(), Some.Now)).Change.Case;

        var timeline = Timeline.Of(accepted).RunFor(Duration.FromMinutes(29));

        Assert.Equal(["bram", "carla"], timeline.Messages.Where(message => message.Purpose == NotificationPurpose.Alert).Select(message => message.PersonId).Distinct());
    }

    [Fact]
    public void A_person_with_two_tasks_is_told_of_each()
    {
        var book = Some.Book with { Contacts = Some.Book.Contacts with { Guardian = "anna" } };

        var change = CaseOpening.Decide(Some.Tentative(Some.CaseReport(UrgencyLevel.Urgent)), [], book, Some.Now);

        Assert.Equal(
            [NotificationPurpose.Alert, NotificationPurpose.Information],
            change.Notifications.Where(message => message.PersonId == "anna").Select(message => message.Purpose).Distinct());
    }

    [Fact]
    public void A_case_keeps_the_ladder_it_was_opened_with()
    {
        var slow = new LadderLevel([new LadderStep("slow", Duration.FromDays(9), StepTarget.Everyone, NotificationPurpose.Alert)], [Duration.FromDays(9)]);
        var book = Some.Book with { Ladder = new Ladder("next", slow, slow, slow) };

        Assert.Equal(["second"], EscalationDecision.Decide(Some.Open(UrgencyLevel.Urgent), book, Some.Now + Duration.FromMinutes(5)).Events.Select(happened => happened.Subject));
    }

    [Theory]
    [InlineData(CaseStatus.Tentative)]
    [InlineData(CaseStatus.Merged)]
    public void A_case_that_is_not_open_tells_nobody(CaseStatus status)
    {
        var current = Some.Open() with { Status = status };

        Assert.Empty(EscalationDecision.Decide(current, Some.Book, Some.Now + Duration.FromDays(9)).Events);
        Assert.Null(current.NextDueAt);
    }

    [Fact]
    public void The_timeline_tells_which_step_was_run_and_who_was_told()
    {
        var happened = Assert.Single(EscalationDecision.Decide(Some.Open(), Some.Book, Some.Now + Duration.FromHours(1)).Events);

        Assert.Equal((CaseEventKind.StepRun, "second", Some.Book.Version), (happened.Kind, happened.Subject, happened.Evidence!.Directory));
        Assert.Equal(["bram"], happened.Evidence.Told);
    }
}
