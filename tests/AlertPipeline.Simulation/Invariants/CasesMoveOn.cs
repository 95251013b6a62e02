using AlertPipeline.Cases;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>
/// An open case has a next step, one that somebody took a next review, and a hint leads there that was written before and stays until then.
/// </summary>
public sealed class CasesMoveOn : Invariant
{
    /// <inheritdoc/>
    public override void OnChange(RowsChanged change)
    {
        foreach (var (before, after) in change.Rows)
        {
            if (change.Table == StorageNames.CasesTable && after?.Address.Row == CaseRows.CaseKey)
            {
                Check(Truth.Read(after));
            }
            else if (change.Table == StorageNames.DueTable && after is null && before is not null)
            {
                CheckDropped(before.Address.Row);
            }
        }
    }

    private static bool NeedsStep(Case current) => current.Status is CaseStatus.Open or CaseStatus.Acknowledged;

    private void Check(Case current)
    {
        if (current.IsWorkedOn && Truth.Tables.Find(StorageNames.OpenCasesTable, new(CaseHints.ShardOf(current.Id), current.Id)) is null)
        {
            Broken($"case {current.Id} is {current.Status} and not among the open ones");
        }

        if (!NeedsStep(current))
        {
            return;
        }

        if (current.NextDueAt is not { } next)
        {
            Broken($"case {current.Id} is {current.Status} and has no next step");
        }
        else if (!HasHint(current.Id, next))
        {
            Broken($"case {current.Id} is due at {next} and no hint leads there");
        }
    }

    private void CheckDropped(string row)
    {
        if (Truth.Case(row[(row.IndexOf(':', StringComparison.Ordinal) + 1)..]) is { } current && NeedsStep(current) && current.NextDueAt is { } next && row == DueHint.Key(next, current.Id))
        {
            Broken($"the hint to case {current.Id}, due at {next}, was dropped");
        }
    }

    private bool HasHint(string caseId, Instant at) => Truth.Tables.Find(StorageNames.DueTable, new(CaseHints.ShardOf(caseId), DueHint.Key(at, caseId))) is not null;
}
