using AlertPipeline.Cases;
using AlertPipeline.Reports;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>Conservation: every report that was answered with 202 is in exactly one case, within a minute of all being well with it.</summary>
public sealed class AcceptedReportsMeetTheirCase : Invariant
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    public override void EveryMinute()
    {
        foreach (var report in Ledger.Accepted.Where(report => Truth.Status(report.Id) == ReportStatus.Received && Now - Cluster.Trouble.CalmSince(report.At, report.Id) > Longest))
        {
            Broken($"report {report.Id} was accepted at {report.At:HH:mm:ss}, all has been well with it since {Cluster.Trouble.CalmSince(report.At, report.Id):HH:mm:ss}, and it is in no case");
        }
    }

    /// <inheritdoc/>
    public override void AtEnd()
    {
        var homes = Truth.Cases.Where(current => current.Status != CaseStatus.Merged).SelectMany(current => current.Reports).ToLookup(report => report.ReportId);
        foreach (var report in Ledger.Accepted)
        {
            if (Truth.Status(report.Id) is not (ReportStatus.Processed or ReportStatus.Failed))
            {
                Broken($"report {report.Id} is {Truth.Status(report.Id)} at the end");
            }
            else if (homes[report.Id].Count() != 1)
            {
                Broken($"report {report.Id} is in {homes[report.Id].Count()} cases");
            }
        }
    }
}
