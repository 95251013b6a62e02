using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases.Acts;

/// <summary>What people of one desk decide about a case, with the names that they usually have in tests.</summary>
internal static class Act
{
    public const string Desk = "on-call";
    public const string First = "Sanne de Boer";
    public const string Second = "Karim Bakker";

    public static Instant Later { get; } = Some.Now + Duration.FromHours(1);

    public static ActOutcome Close(this Case current, ClosingReason reason, Confirmed? confirmed = null, string? authority = null) =>
        CaseClosing.Decide(current, new ClosingRequest(reason, First, confirmed ?? Some.Confirmed(), authority), Desk, Some.Book, Later);

    /// <summary>Confirms whatever is proposed.</summary>
    public static ActOutcome Confirm(this Case current, string by = Second) => CaseConfirming.Decide(
        current,
        current.Proposal is Proposal.LowerUrgency lower ? new ConfirmationRequest(ProposalKind.LowerUrgency, lower.Level, by) : new ConfirmationRequest(ProposalKind.Deceased, Level: null, by),
        Desk,
        Later);

    public static ActOutcome Judge(this Case current, UrgencyLevel level, string reason = "a struggle was seen") =>
        CaseJudging.Decide(current, new JudgementRequest(level, reason, First), Desk, Some.Book, Later);

    public static ActOutcome Reopen(this Case current) =>
        CaseReopening.Decide(current, new ReopeningRequest("it was another child", Second), Desk, Some.Book, Later);

    public static ActOutcome RecordMob(this Case current, MobState state = MobState.Recorded) =>
        CaseMob.Decide(current, new MobRequest(state, new LocalDate(2026, 11, 20), "COA", First), Desk, Later);

    public static CaseChange Done(this ActOutcome outcome) => Assert.IsType<ActOutcome.Done>(outcome).Change;

    /// <summary>One line for each event, such as <c>Closed on-call found by Sanne de Boer</c>.</summary>
    public static IEnumerable<string> Lines(this CaseChange change) => change.Events.Select(line => $"{line.Kind} {line.Subject} {line.Detail}".TrimEnd());
}
