using System.Globalization;
using System.Text.Json;
using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Privacy;
using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>
/// The shapes of the rows in a case's partition. Case and timeline are encrypted; the status stays readable for operators,
/// and how far corrections are for whoever copies the table.
/// </summary>
internal sealed class CaseRows(IPersonalDataProtector protector)
{
    public const string CaseKey = "case";
    public const string Corrections = "corrections";
    public const string EventPrefix = "event:";
    public const string NotificationPrefix = "notification:";

    public TableEntity Write(Case current)
    {
        var entity = new TableEntity(current.Id, CaseKey) { ["status"] = current.Status.ToString(), [Corrections] = CorrectionsOf(current) };
        LongText.Write(entity, "state", Seal(current, entity));
        return entity;
    }

    public StoredCase ReadCase(TableEntity entity) => new(Open<Case>(LongText.Read(StoredVersion.Require(entity), "state"), entity), entity.ETag);

    public TableEntity Write(string caseId, CaseEvent happened)
    {
        var entity = new TableEntity(caseId, EventPrefix + happened.Number.ToString("D6", CultureInfo.InvariantCulture));
        entity["event"] = Seal(happened, entity);
        return entity;
    }

    public CaseEvent ReadEvent(TableEntity entity) => Open<CaseEvent>(StoredVersion.Require(entity).GetString("event") ?? "", entity);

    public static TableEntity Write(string caseId, Notification notification) => new(caseId, NotificationPrefix + notification.Id)
    {
        ["ended"] = notification.HasEnded,
        ["notification"] = JsonSerializer.Serialize(notification, DomainJson.Stored),
    };

    public static StoredNotification ReadNotification(TableEntity entity)
    {
        try
        {
            return new(JsonSerializer.Deserialize<Notification>(StoredVersion.Require(entity).GetText("notification"), DomainJson.Stored)!, entity.ETag);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new UnreadableRowException(entity.PartitionKey, entity.RowKey, fault);
        }
    }

    private static string? CorrectionsOf(Case current) =>
        current is { Corrections.Count: 0, Unfinished: null } ? null : string.Create(CultureInfo.InvariantCulture, $"{current.Corrections.Count} {current.Unfinished?.Id}");

    private string Seal<T>(T value, TableEntity entity) => protector.Protect(JsonSerializer.Serialize(value, DomainJson.Stored), Context(entity));

    private T Open<T>(string text, TableEntity entity)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(protector.Unprotect(text, Context(entity)), DomainJson.Stored)!;
        }
        catch (Exception fault) when (fault is PersonalDataException or JsonException)
        {
            throw new UnreadableRowException(entity.PartitionKey, entity.RowKey, fault);
        }
    }

    private static string Context(TableEntity entity) => $"case:{entity.PartitionKey}:{entity.RowKey}";
}
