using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>A partner that wants to be told of changes is told of the latest one of each of its reports; each attempt follows within a minute of being due.</summary>
public sealed class PartnersAreTold : Invariant
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void OnMessage(SentMessage message) => told.Add(message.Id);

    /// <inheritdoc/>
    public override void EveryMinute()
    {
        foreach (var row in Waiting)
        {
            if (Now - Cluster.Trouble.CalmSince((DateTimeOffset)row["notBefore"]!, ReportOf(row)) > Longest)
            {
                Broken($"{row.Address.Row} was due at {row["notBefore"]:HH:mm:ss} and nobody was told");
            }
        }
    }

    /// <inheritdoc/>
    public override void AtEnd()
    {
        var waiting = Waiting.Select(ReportOf).ToHashSet(StringComparer.Ordinal);
        foreach (var report in Ledger.Accepted.Where(report => !waiting.Contains(report.Id)))
        {
            if (Truth.Report(report.Id) is { } row && Wants((string)row["partner"]!) && !told.Contains(IdOf(report.Id, row)) && !IsSilenced(row))
            {
                Broken($"{row["partner"]} was never told that report {report.Id} is {row["status"]}");
            }
        }
    }

    private IEnumerable<StoredRow> Waiting => Truth.Tables.Rows(StorageNames.ReportsTable).Where(row => row.Address.Row.StartsWith(CallbackRow.Prefix, StringComparison.Ordinal));

    private static bool Wants(string partner) => SimulatedSettings.Book.Partner(partner) is { Webhook: not null };

    private bool IsSilenced(StoredRow report) => report["caseId"] is string caseId && Truth.Root(caseId) is { IsSilenced: true };

    private static string IdOf(string reportId, StoredRow row) => DerivedId.Callback(reportId, Instant.FromDateTimeOffset((DateTimeOffset)row["changedAt"]!));

    private static string ReportOf(StoredRow row) => row.Address.Row[CallbackRow.Prefix.Length..];
}
