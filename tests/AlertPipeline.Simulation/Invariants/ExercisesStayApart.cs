using AlertPipeline.Cases;
using AlertPipeline.Exercises;
using AlertPipeline.Reports;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>What the app sends itself is in no case with anything real, and nobody but the probe is told of it.</summary>
public sealed class ExercisesStayApart : Invariant
{
    /// <inheritdoc/>
    public override void OnChange(RowsChanged change)
    {
        foreach (var row in change.Rows.Select(row => row.After).OfType<StoredRow>().Where(_ => change.Table == StorageNames.CasesTable))
        {
            if (row.Address.Row == CaseRows.CaseKey)
            {
                Check(Truth.Read(row));
            }
            else if (row.Address.Row.StartsWith(CaseRows.NotificationPrefix, StringComparison.Ordinal) && Truth.Case(row.Address.Partition) is { } current)
            {
                CheckReader(current, Truth.Message(row).PersonId);
            }
        }
    }

    private void Check(Case current)
    {
        if (current.Reports.Select(IsInvented).Distinct().Count() > 1)
        {
            Broken($"case {current.Id} holds what is real and what is invented");
        }
    }

    private void CheckReader(Case current, string personId)
    {
        if (IsInvented(current.Reports[0]) != (personId == Probe.Id))
        {
            Broken($"{personId} is told of case {current.Id}, which is {(personId == Probe.Id ? "real" : "invented")}");
        }
    }

    private static bool IsInvented(CaseReport report) => report.PartnerId == SyntheticPartner.Id;
}
