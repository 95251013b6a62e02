using AlertPipeline.Cases;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>All reports that a child is missing are in one case, unless people brought them apart.</summary>
public sealed class OneChildIsOneCase : Invariant
{
    /// <inheritdoc/>
    public override void AtEnd()
    {
        var homes = Truth.Cases.Where(current => current.Status != CaseStatus.Merged)
            .SelectMany(current => current.Reports.Select(report => (report.ReportId, current.Id))).ToLookup(home => home.ReportId, home => home.Id);
        foreach (var child in Ledger.Accepted.Where(report => report.Child is not null).GroupBy(report => report.Child))
        {
            var cases = child.SelectMany(report => homes[report.Id]).Distinct().ToList();
            if (cases.Count > 1 && !Ledger.PeopleDecided && !cases.Exists(id => Truth.Case(id)!.Status == CaseStatus.Closed))
            {
                Broken($"one child has the cases {string.Join(", ", cases)}");
            }
        }
    }
}
