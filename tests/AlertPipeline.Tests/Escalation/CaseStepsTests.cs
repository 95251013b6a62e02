using AlertPipeline.Cases;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.OnCall;
using AlertPipeline.Tests.HandOvers;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Escalation;

public sealed class CaseStepsTests
{
    // The case opens at 21:30; the second on call is told at 21:35.
    private static readonly Rotation FromThreeMinutesLater = new(["bram", "dirk"], Period.FromDays(1), new LocalDateTime(2026, 11, 22, 21, 33));

    private static readonly CaseChange Opened = CaseOpening.Decide(Some.Tentative(Some.CaseReport(UrgencyLevel.Urgent)), [], Some.Book, Some.Now);

    [Fact]
    public void A_case_shows_what_was_run_and_what_comes_with_whom_it_tells() => Assert.Equal(
        [
            "Ran first: anna", "Ran police: politie-noord", "Ran guardian: voogd", "Ran location: ",
            "Coming second: bram", "Coming lead: carla", "Coming everyone: anna, bram, carla", "Coming national: politie-landelijk",
        ],
        Lines(Steps(Opened)));

    [Fact]
    public void A_step_names_who_will_be_on_call_when_it_runs() => Assert.Equal(["dirk"], Second(Some.Now).Told);

    [Fact]
    public void A_step_that_is_overdue_names_who_is_on_call_now() => Assert.Equal(["bram"], Second(Some.Now + Duration.FromDays(1.1)).Told);

    [Fact]
    public void What_was_run_names_who_was_told_whatever_the_directory_says_later()
    {
        var emptied = Some.Book with { People = [] };

        Assert.Equal(["anna"], CaseSteps.Of(Opened.Case, Opened.Events, Opened.Notifications, emptied, Some.Now)[0].Told);
    }

    [Fact]
    public void Of_a_case_that_somebody_has_the_other_steps_are_stopped_and_say_why()
    {
        var steps = Steps(Opened with { Case = Some.Taken(UrgencyLevel.Urgent) });
        var stopped = steps.Where(step => step.State == CaseStepState.Stopped).ToList();

        Assert.Equal(["second", "lead", "everyone", "national"], stopped.Select(step => step.Name));
        Assert.All(stopped, step => Assert.Empty(step.Told));
        Assert.Equal([new Untold("bram", NotSentReason.AlreadyAccepted), new Untold("carla", NotSentReason.CaseTaken)], stopped.Take(2).Select(step => step.NotTold[0]));
        Assert.Contains(steps, step => step is { Name: "review", State: CaseStepState.Coming });
    }

    [Fact]
    public void A_step_that_quiet_hours_hold_back_says_since_when_and_to_whom_it_is_not_sent_yet()
    {
        var night = new QuietHours(new LocalTime(21, 0), new LocalTime(7, 0));
        var current = Some.Tentative() with { Status = CaseStatus.Open, Ladder = Some.Book.Ladder with { Standard = Some.Book.Ladder.Standard with { QuietHours = night } } };
        var first = CaseSteps.Of(current, [], [], Some.Book, Some.Now).Single(step => step.Name == "first");

        Assert.Equal((Some.Now, NetherlandsTime.At(new LocalDateTime(2026, 11, 24, 7, 0))), (first.HeldFrom, first.At));
        Assert.Equal(new Untold("anna", NotSentReason.QuietHours), Assert.Single(first.NotTold));
    }

    [Fact]
    public void A_step_that_an_earlier_version_ran_names_those_whom_messages_went_to()
    {
        var old = Opened.Events.Select(happened => happened with { Evidence = null });

        Assert.Equal(["anna"], CaseSteps.Of(Opened.Case, old, Opened.Notifications, Some.Book, Some.Now)[0].Told);
    }

    [Fact]
    public void A_signal_that_wakes_nobody_has_no_ladder() => Assert.Empty(CaseSteps.Of(Some.Noted(), [], [], Some.Book, Some.Now));

    [Fact]
    public void A_contact_that_refused_is_not_asked_by_what_comes()
    {
        var offered = Opened.Case.Answer(Police.No)!.Case.Answer(Police.No, Police.National)!.Case;
        var national = CaseSteps.Of(offered, [], [], Some.Book, Some.Now).Single(step => step.Name == "national");

        Assert.Equal(new Untold(Police.National, NotSentReason.Refused), Assert.Single(national.NotTold));
    }

    private static IReadOnlyList<CaseStep> Steps(CaseChange change) => CaseSteps.Of(change.Case, change.Events, change.Notifications, Some.Book, Some.Now);

    private static IEnumerable<string> Lines(IEnumerable<CaseStep> steps) => steps.Select(step => $"{step.State} {step.Name}: {string.Join(", ", step.Told)}");

    private static CaseStep Second(Instant now)
    {
        var team = Some.Book.Teams[0];
        var book = Some.Book with { Teams = [team with { Layers = [team.Layers[0], FromThreeMinutesLater] }] };
        return CaseSteps.Of(Some.Open(UrgencyLevel.Urgent), [], [], book, now).Single(step => step.Name == "second");
    }
}
