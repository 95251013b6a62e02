using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases.Acts;

public sealed class CaseJudgingTests
{
    public static TheoryData<string, Case> Workable { get; } = new() { { "open", Some.Open() }, { "taken", Some.Taken() }, { "noted", Some.Noted() } };

    [Theory]
    [MemberData(nameof(Workable))]
    public void A_higher_level_holds_at_once_and_alerts_anew(string state, Case current)
    {
        var change = current.Judge(UrgencyLevel.High).Done();

        Assert.Equal((CaseStatus.Open, UrgencyLevel.High, null), (change.Case.Status, change.Case.Urgency.Level, change.Case.Acknowledgement));
        Assert.Equal("UrgencyRaised on-call high by Sanne de Boer: a struggle was seen", change.Lines().First());
        Assert.True(change.Notifications.Any(message => message is { Purpose: NotificationPurpose.Alert, PersonId: "anna" }), state);
    }

    [Fact]
    public void After_a_rise_delays_count_from_the_judgement() =>
        Assert.Equal((Act.Later, Act.Later + Duration.FromMinutes(15)), (Judged().Climb.StartedAt, Judged().NextDueAt));

    [Fact]
    public void The_messages_of_a_rise_have_new_ids()
    {
        var opened = CaseOpening.Decide(Some.Tentative(), [], Some.Book, Some.Now);

        Assert.Empty(opened.Notifications.Select(message => message.Id).Intersect(opened.Case.Judge(UrgencyLevel.Urgent).Done().Notifications.Select(message => message.Id)));
    }

    [Fact]
    public void The_judgement_says_who_why_and_when() =>
        Assert.Equal(new UrgencyJudgement(UrgencyLevel.High, "a struggle was seen", Act.First, Act.Later), Judged().Judgement);

    [Fact]
    public void The_level_that_it_has_is_no_judgement() =>
        Assert.Equal(new ActOutcome.Refused(ActRefusal.UrgencyUnchanged), Some.Open(UrgencyLevel.High).Judge(UrgencyLevel.High));

    [Fact]
    public void A_closed_case_is_not_judged() => Assert.Equal(new ActOutcome.Refused(ActRefusal.Closed), Some.Closed().Judge(UrgencyLevel.Urgent));

    [Fact]
    public void A_lower_level_is_a_proposal_and_nothing_else_changes()
    {
        var before = Some.Open(UrgencyLevel.Urgent);

        var change = before.Judge(UrgencyLevel.High, "the child rang").Done();

        Assert.Equal(["Proposed on-call lower-urgency to high by Sanne de Boer: the child rang"], change.Lines());
        Assert.Equal(before, change.Case with { Proposal = null, EventCount = before.EventCount, FreshAt = before.FreshAt });
        Assert.Empty(change.Notifications);
    }

    [Fact]
    public void A_second_person_lowers_it()
    {
        var change = Lower(Some.Open(UrgencyLevel.Urgent), UrgencyLevel.High);

        Assert.Equal(["UrgencyLowered on-call high by Sanne de Boer and Karim Bakker: the child rang"], change.Lines());
        Assert.Equal(new UrgencyJudgement(UrgencyLevel.High, "the child rang", Act.First, Act.Later, Act.Second), change.Case.Judgement);
        Assert.Equal((UrgencyLevel.High, null), (change.Case.Urgency.Level, change.Case.Proposal));
        Assert.Empty(change.Notifications);
    }

    [Fact]
    public void Whoever_has_the_case_keeps_it_when_it_is_lowered()
    {
        var taken = Some.Taken(UrgencyLevel.High);

        var lowered = Lower(taken, UrgencyLevel.Standard).Case;

        Assert.Equal((CaseStatus.Acknowledged, taken.Acknowledgement, taken.NextReviewAt), (lowered.Status, lowered.Acknowledgement, lowered.NextReviewAt));
    }

    [Fact]
    public void The_ladder_of_the_lower_level_goes_on_from_the_same_start_and_runs_no_step_twice()
    {
        var urgent = Escalation.Timeline.Open(Some.CaseReport(UrgencyLevel.Urgent)).RunFor(Duration.FromMinutes(14)).Case;

        var lowered = Lower(urgent, UrgencyLevel.Standard).Case;

        Assert.Equal(urgent.Climb, lowered.Climb);
        Assert.Equal(["warning", "everyone"], LadderPlan.Of(lowered).Select(planned => planned.Step.Name));
        Assert.Equal(Some.Now + Duration.FromHours(18), lowered.NextDueAt);
    }

    [Fact]
    public void A_lower_level_that_was_taken_back_alerts_as_any_rise_does() =>
        Assert.NotEmpty(Lower(Some.Open(UrgencyLevel.Urgent), UrgencyLevel.High).Case.Judge(UrgencyLevel.Urgent).Done().Notifications);

    private static Case Judged() => Some.Open().Judge(UrgencyLevel.High).Done().Case;

    private static CaseChange Lower(Case current, UrgencyLevel level) => current.Judge(level, "the child rang").Done().Case.Confirm().Done();
}
