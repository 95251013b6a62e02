using System.Text.Json;
using AlertPipeline.Identity;
using AlertPipeline.Notices;
using AlertPipeline.Privacy;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>The shape of a report in its row: what was sent, and why it is urgent, are encrypted.</summary>
/// <param name="protector">Encrypts.</param>
/// <param name="apart">Whether the rows are those of exercises that are only stored.</param>
internal sealed class ReportRow(IPersonalDataProtector protector, bool apart = false)
{
    public static string Key(string reportId) => $"report:{reportId}";

    public TableEntity Write(StoredReport report, string shard) => new(shard, Key(report.Id))
    {
        ["partner"] = report.PartnerId,
        ["receivedAt"] = report.ReceivedAt.ToDateTimeOffset(),
        ["changedAt"] = report.ChangedAt.ToDateTimeOffset(),
        ["withdrawnAt"] = report.WithdrawnAt?.ToDateTimeOffset(),
        ["mark"] = report.Exercise ? Exercise.Mark : null,
        ["content"] = report.ContentHash,
        ["queue"] = report.Queue,
        ["batch"] = report.Batch,
        ["status"] = report.Status.ToString(),
        ["body"] = Seal(report.Report, report.Id, "body"),
        ["clues"] = report.HasClues ? true : null,
        ["urgency"] = Seal(report.Urgency, report.Id, "urgency"),
        ["caseId"] = report.CaseId,
        ["identity"] = report.Identity?.ToString(),
    };

    /// <summary>What changes when a report ends. The rest stays as it was written, also by a newer version.</summary>
    public static TableEntity WriteEnd(StoredReport ended, string shard) => new(shard, Key(ended.Id))
    {
        ["changedAt"] = ended.ChangedAt.ToDateTimeOffset(),
        ["status"] = ended.Status.ToString(),
        ["caseId"] = ended.CaseId,
        ["identity"] = ended.Identity?.ToString(),
    };

    public StoredReport Read(TableEntity entity)
    {
        try
        {
            return Read(StoredVersion.Require(entity), entity.RowKey[Key("").Length..]);
        }
        catch (Exception fault) when (fault is PersonalDataException or JsonException or InvalidOperationException or ArgumentException)
        {
            throw new UnreadableRowException(entity.PartitionKey, entity.RowKey, fault);
        }
    }

    private StoredReport Read(TableEntity entity, string id) => new()
    {
        Id = id,
        PartnerId = entity.GetText("partner"),
        ReceivedAt = entity.GetInstant("receivedAt"),
        ChangedAt = entity.GetOptionalInstant("changedAt") ?? entity.GetInstant("receivedAt"),
        WithdrawnAt = entity.GetOptionalInstant("withdrawnAt"),
        Exercise = entity.GetString("mark") == Exercise.Mark,
        Apart = apart,
        ContentHash = entity.GetText("content"),
        Queue = entity.GetText("queue"),
        Batch = entity.GetString("batch"),
        Status = Enum.Parse<ReportStatus>(entity.GetText("status")),
        Report = Open<Report>(entity, id, "body"),
        HasClues = entity.GetBoolean("clues") ?? false,
        Outcome = Enum.TryParse<SignalOutcome>(entity.GetString("outcome"), out var outcome) ? outcome : null,
        Urgency = Open<UrgencyAssessment>(entity, id, "urgency"),
        CaseId = entity.GetString("caseId"),
        Identity = Enum.TryParse<IdentityOutcome>(entity.GetString("identity"), out var identity) ? identity : null,
        ETag = entity.ETag,
    };

    private string Seal<T>(T value, string id, string property) => protector.Protect(JsonSerializer.Serialize(value, DomainJson.Stored), Context(id, property));

    private T Open<T>(TableEntity entity, string id, string property) =>
        JsonSerializer.Deserialize<T>(protector.Unprotect(entity.GetText(property), Context(id, property)), DomainJson.Stored)!;

    private static string Context(string id, string property) => $"report:{id}:{property}";
}
