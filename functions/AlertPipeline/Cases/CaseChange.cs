using System.Collections.Immutable;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>What a decision changes: the case, its timeline and its outbox. It is stored in one transaction or not at all.</summary>
/// <param name="Case">The case as it will be.</param>
/// <param name="Events">New lines of the timeline.</param>
/// <param name="Notifications">New messages.</param>
public sealed record CaseChange(Case Case, ImmutableList<CaseEvent> Events, ImmutableList<Notification> Notifications)
{
    /// <summary>No change yet.</summary>
    public static CaseChange Of(Case current) => new(current, [], []);

    /// <summary>Adds a line to the timeline.</summary>
    public CaseChange Record(CaseEventKind kind, Instant at, string subject, string? detail = null)
    {
        var number = Case.EventCount + 1;
        var marked = Case with
        {
            EventCount = number,
            FreshAt = EventOrigin.IsFresh(kind) ? at : Case.FreshAt,
            AnswerDueAt = EventOrigin.IsWorkOnTheCase(kind) ? null : Case.AnswerDueAt,
        };
        return this with { Case = marked, Events = Events.Add(new CaseEvent(number, at, kind, subject, detail)) };
    }

    /// <summary>Adds a step that was run to the timeline.</summary>
    internal CaseChange RecordStep(string step, StepEvidence evidence, Instant at)
    {
        var recorded = Record(CaseEventKind.StepRun, at, step);
        return recorded with { Events = recorded.Events.Replace(recorded.Events[^1], recorded.Events[^1] with { Evidence = evidence }) };
    }

    /// <summary>Drops what was proposed, because something happened that its proposer did not know of, or that settles it.</summary>
    public CaseChange DropProposal(string subject, Instant at) =>
        Case.Proposal is null ? this : (this with { Case = Case with { Proposal = null } }).Record(CaseEventKind.ProposalDropped, at, subject, Case.Proposal.ToText());
}
