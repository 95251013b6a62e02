using AlertPipeline.Simulation.Storage;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>Every change of where a case stands has an event, written together with it, and no event is missing.</summary>
public sealed class TheTimelineIsComplete : Invariant
{
    /// <inheritdoc/>
    public override void OnChange(RowsChanged change)
    {
        if (change.Table != StorageNames.CasesTable)
        {
            return;
        }

        foreach (var (before, after) in change.Rows.Where(row => row.After?.Address.Row == CaseRows.CaseKey))
        {
            var current = Truth.Read(after!);
            if (Truth.Events(current.Id) != current.EventCount)
            {
                Broken($"case {current.Id} counts {current.EventCount} events and has {Truth.Events(current.Id)}");
            }

            if (before is not null && before["status"] is string was && was != "Tentative" && was != (string)after!["status"]! && !change.Rows.Any(IsNewEvent))
            {
                Broken($"case {current.Id} went from {was} to {after["status"]} and nothing says so");
            }
        }
    }

    private static bool IsNewEvent((StoredRow? Before, StoredRow? After) row) => row is { Before: null, After: { } added } && added.Address.Row.StartsWith(CaseRows.EventPrefix, StringComparison.Ordinal);
}
