using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Escalation;

/// <summary>Walks from a new case through whatever people, reports and the clock can do to it, eight events deep, each state once.</summary>
public sealed class EveryReachableStateTests
{
    private const int Depth = 8;

    private static readonly Func<State, State?>[] Events =
    [
        state => state.Case.NextDueAt is { } due ? Wake(state with { Now = Instant.Max(due, state.Now) }) : null,
        state => Accept(state, "anna"),
        state => Accept(state, "bram"),
        state => state.After(OwnerReview.Answer(state.Case, Some.Person(), state.Now)),
        state => state.After(OwnerReview.GiveBack(state.Case, Some.Person(), Some.Book, state.Now)),
        state => Join(state, Some.CaseReport(UrgencyLevel.Urgent, $"report-{state.Case.Reports.Count + 1}")),
        state => Join(state, Some.Later(ReportKind.Found) with { ReportId = $"report-{state.Case.Reports.Count + 1}", ReceivedAt = state.Now }),
        state => Act(state, CaseClosing.Decide(state.Case, new ClosingRequest(ClosingReason.Found, "Sanne de Boer", Some.Confirmed()), "on-call", Some.Book, state.Now)),
        state => Act(state, CaseReopening.Decide(state.Case, new ReopeningRequest("it was another child", "Karim Bakker"), "on-call", Some.Book, state.Now)),
        state => Act(state, CaseJudging.Decide(state.Case, new JudgementRequest(UrgencyLevel.Standard, "the child rang", "Sanne de Boer"), "on-call", Some.Book, state.Now)),
        state => Act(state, CaseConfirming.Decide(state.Case, new ConfirmationRequest(ProposalKind.LowerUrgency, UrgencyLevel.Standard, "Karim Bakker"), "on-call", state.Now)),
    ];

    [Theory]
    [InlineData(UrgencyLevel.Urgent)]
    [InlineData(UrgencyLevel.High)]
    [InlineData(UrgencyLevel.Standard)]
    public void No_open_case_is_without_a_next_step_and_no_taken_one_without_a_next_review(UrgencyLevel level)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var states = new List<State> { new(Timeline.Open(Some.CaseReport(level)).Case, Some.Now) };
        for (var depth = 0; depth <= Depth; depth++)
        {
            states = [.. states.Where(state => seen.Add(state.Key))];
            Assert.All(states, state => Assert.False(state.IsStuck, state.Key));
            states = depth == Depth ? [] : [.. states.SelectMany(state => Events.Select(happen => happen(state))).OfType<State>()];
        }

        Assert.True(seen.Count > 1000, $"only {seen.Count} states");
    }

    private static State Wake(State state) => state with { Case = EscalationDecision.Decide(state.Case, Some.Book, state.Now).Case };

    private static State? Accept(State state, string person) =>
        AcknowledgementDecision.Decide(state.Case, Some.Person(person), state.Now) is AcknowledgementOutcome.Taken taken ? state.After(taken.Change) : null;

    private static State? Join(State state, CaseReport report) => state.Case.Reports.Count < 3 && CaseJoining.IsPossible(state.Case, report.Kind)
        ? state.After(CaseJoining.Decide(state.Case, report, Some.Book, state.Now))
        : null;

    private static State? Act(State state, ActOutcome outcome) => outcome is ActOutcome.Done done ? state.After(done.Change) : null;

    private sealed record State(Case Case, Instant Now)
    {
        public bool IsStuck => Case is { Status: CaseStatus.Open or CaseStatus.Acknowledged, NextDueAt: null }
            || (Case.Status == CaseStatus.Open && !LadderPlan.Of(Case).Any(planned => planned.Step.Purpose == NotificationPurpose.Alert));

        /// <summary>All that decides what can follow; moments as seen from now.</summary>
        public string Key => string.Join(
            ' ',
            Case.Status, Case.Urgency.Level, Case.Judgement?.Level, Case.Proposal?.ToText(), Case.Acknowledgement?.PersonId, string.Join(',', Case.Acceptances.Select(by => by.PersonId)),
            Case.Closure?.Reason, Case.Whereabouts, string.Join(',', Case.Reports.Select(report => $"{report.Kind} {Left(report.ReceivedAt)}")), Case.ReviewsDue, string.Join(',', Case.WarningsTold),
            Left(Case.NextReviewAt), Left(Case.AnswerDueAt), Left(Case.FreshAt), Left(Case.Climb.StartedAt), Left(Case.LastSeenAt),
            string.Join(',', Case.Climb.Runs.Select(run => $"{run.Step} {Left(run.At)}")));

        public State? After(CaseChange change) => change.Events.IsEmpty ? null : this with { Case = change.Case };

        private Duration? Left(Instant? at) => at - Now;
    }
}
