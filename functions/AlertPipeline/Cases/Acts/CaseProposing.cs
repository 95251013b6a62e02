namespace AlertPipeline.Cases.Acts;

/// <summary>Keeps what one person proposes until a second confirms it. The latest proposal replaces an earlier one.</summary>
internal static class CaseProposing
{
    public static ActOutcome Decide(Case current, Proposal proposal) => current.Proposal is { } earlier && earlier with { At = proposal.At } == proposal
        ? new ActOutcome.Already()
        : new ActOutcome.Done(CaseChange.Of(current with { Proposal = proposal }).Record(CaseEventKind.Proposed, proposal.At, proposal.Desk, proposal.ToText()));
}
