using System.Collections.Immutable;
using AlertPipeline.Cases;
using AlertPipeline.Escalation;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases;

/// <summary>A case at one moment of one history, with the id of every message so far.</summary>
internal sealed record CaseMoment(Case Case, Instant Now, ImmutableHashSet<string> Messages, string Story)
{
    public static CaseMoment Opened(CaseReport first) =>
        new CaseMoment(Some.Tentative(first), first.ReceivedAt, [], $"{UrgencyAssessment.Of(first.Input).Level}").After("opened", tentative => CaseOpening.Decide(tentative.Case, [], Some.Book, tentative.Now));

    /// <summary>Everything that may happen next.</summary>
    public IEnumerable<CaseMoment> Next() =>
    [
        After("repeat", moment => moment.Join(Case.Urgency.Level)),
        After("rise", moment => moment.Join(Case.Urgency.Level == UrgencyLevel.Standard ? UrgencyLevel.High : UrgencyLevel.Urgent)),
        After("withdrawn", moment => moment.Tell(ReportKind.Withdrawal)),
        After("taken", moment => moment.Take()),
        Wait(Duration.FromMinutes(1)),
        Wait(Duration.FromHours(1)),
        Wait(Duration.FromDays(1)),
    ];

    private CaseMoment Wait(Duration time) => (this with { Now = Now + time }).After($"{time}", moment => CaseChange.Of(moment.Case));

    private CaseMoment After(string what, Func<CaseMoment, CaseChange> happens)
    {
        var happened = happens(this);
        var due = EscalationDecision.Decide(happened.Case, Some.Book, Now);
        var messages = happened.Notifications.AddRange(due.Notifications).Select(message => message.Id).ToList();
        var after = new CaseMoment(due.Case, Now, Messages.Union(messages), $"{Story}, {what}");
        Assert.True(after.Messages.Count == Messages.Count + messages.Count, $"An id came twice: {after.Story}");
        return after;
    }

    private CaseChange Join(UrgencyLevel level) =>
        CaseJoining.Decide(Case, Some.CaseReport(level, $"report-{Case.Reports.Count + 1}") with { ReceivedAt = Now }, Some.Book, Now);

    private CaseChange Tell(ReportKind kind)
    {
        var id = $"report-{Case.Reports.Count + 1}";
        var facts = Some.Facts(new Child(), reportId: id, aboutId: "report-1");
        return CaseJoining.Decide(Case, Some.CaseReport(id: id) with { Kind = kind, Facts = facts, ReceivedAt = Now }, Some.Book, Now);
    }

    private CaseChange Take() =>
        AcknowledgementDecision.Decide(Case, Some.Person(), Now) is AcknowledgementOutcome.Taken taken ? taken.Change : CaseChange.Of(Case);
}
