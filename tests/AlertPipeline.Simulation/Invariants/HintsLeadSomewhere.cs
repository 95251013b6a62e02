using AlertPipeline.Reports;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>A mark that a report waits has a report that does; a hint to look at a case leads to a case, or is cleaned up.</summary>
public sealed class HintsLeadSomewhere : Invariant
{
    // An hour until it may go, and two in which the simulation looked only where something was due.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(3.5);

    /// <inheritdoc/>
    public override void AtEnd()
    {
        foreach (var row in Truth.Tables.Rows(StorageNames.ReportsTable).Where(row => row.Address.Row.StartsWith(PendingRow.Prefix, StringComparison.Ordinal)))
        {
            if (Truth.Status(row.Address.Row[PendingRow.Prefix.Length..]) != ReportStatus.Received)
            {
                Broken($"{row.Address.Row} marks a report that does not wait");
            }
        }

        foreach (var row in Truth.Tables.Rows(StorageNames.DueTable).Where(row => Now - MomentOf(row.Address.Row) > Longest && Now - row.Timestamp > Longest))
        {
            Broken($"the hint {row.Address.Row} is long over");
        }
    }

    private static DateTimeOffset MomentOf(string row) => DateTimeOffset.FromUnixTimeSeconds(long.Parse(row.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture));
}
