using AlertPipeline.Cases;
using AlertPipeline.Notices;
using AlertPipeline.Notifications;
using AlertPipeline.Protection;
using AlertPipeline.Reports;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>What storage holds at this moment, read as the app would read it.</summary>
public sealed class Truth(SimulatedTables tables)
{
    private static readonly PersonalDataProtector Protector = new(new FileKeyRingProvider(SimulatedSettings.All["Protection:KeyFile"]!).Load());
    private static readonly CaseRows Rows = new(Protector);
    private static readonly NoticeRow NoticeRows = new(Protector);

    private readonly Dictionary<string, (string ETag, Case Case)> read = new(StringComparer.Ordinal);

    /// <summary>The tables.</summary>
    public SimulatedTables Tables => tables;

    /// <summary>All cases, those that were merged too.</summary>
    public IEnumerable<Case> Cases => tables.Rows(StorageNames.CasesTable).Where(row => row.Address.Row == CaseRows.CaseKey).Select(Read);

    /// <summary>All notices of clusters.</summary>
    public IEnumerable<NoticeFile> Notices => tables.Rows(StorageNames.NoticesTable).Select(row => NoticeRows.Read(Entity(row)).File);

    /// <summary>A case; null when there is none.</summary>
    public Case? Case(string id) => tables.Find(StorageNames.CasesTable, new(id, CaseRows.CaseKey)) is { } row ? Read(row) : null;

    /// <summary>The case where everything goes on about a case.</summary>
    public Case? Root(string id)
    {
        var (current, steps) = (Case(id), 0);
        while (current is { Status: CaseStatus.Merged, MergedInto: { } next } && steps++ < 100)
        {
            current = Case(next);
        }

        return current;
    }

    /// <summary>The messages of a case.</summary>
    public IEnumerable<Notification> Notifications(string caseId) => tables.Rows(StorageNames.CasesTable, RowRange.Prefix(caseId, CaseRows.NotificationPrefix)).Select(Message);

    /// <summary>How many events the timeline of a case holds.</summary>
    public int Events(string caseId) => tables.Rows(StorageNames.CasesTable, RowRange.Prefix(caseId, CaseRows.EventPrefix)).Count();

    /// <summary>The row of a report; null when there is none.</summary>
    public StoredRow? Report(string id) => tables.Find(StorageNames.ReportsTable, new(PendingRow.ShardOf(id), ReportRow.Key(id)));

    /// <summary>Where a report stands; null when there is none.</summary>
    public ReportStatus? Status(string reportId) => Report(reportId)?["status"] is string status ? Enum.Parse<ReportStatus>(status) : null;

    /// <summary>The message in a row.</summary>
    public static Notification Message(StoredRow row) => CaseRows.ReadNotification(Entity(row)).Notification;

    /// <summary>The case in a row.</summary>
    public Case Read(StoredRow row)
    {
        if (!read.TryGetValue(row.Address.Partition, out var known) || known.ETag != row.ETag)
        {
            read[row.Address.Partition] = known = (row.ETag, Open(row));
        }

        return known.Case;
    }

    /// <summary>The case in a row that need not be stored.</summary>
    public static Case Open(StoredRow row) => Rows.ReadCase(Entity(row)).Case;

    private static TableEntity Entity(StoredRow row)
    {
        var entity = new TableEntity(row.Address.Partition, row.Address.Row) { ETag = new ETag(row.ETag) };
        foreach (var (name, value) in row.Properties)
        {
            entity[name] = value;
        }

        return entity;
    }
}
