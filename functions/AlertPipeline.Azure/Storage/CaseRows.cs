using System.Globalization;
using System.Text.Json;
using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Privacy;
using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>The shapes of the rows in a case's partition. The case itself is encrypted; its status stays readable for operators.</summary>
internal sealed class CaseRows(IPersonalDataProtector protector)
{
    public const string CaseKey = "case";
    public const string EventPrefix = "event:";
    public const string NotificationPrefix = "notification:";

    public TableEntity Write(Case current)
    {
        var entity = new TableEntity(current.Id, CaseKey) { ["status"] = current.Status.ToString() };
        LongText.Write(entity, "state", protector.Protect(JsonSerializer.Serialize(current, DomainJson.Options), Context(current.Id)));
        return entity;
    }

    public StoredCase ReadCase(TableEntity entity)
    {
        var state = protector.Unprotect(LongText.Read(entity, "state"), Context(entity.PartitionKey));
        return new StoredCase(JsonSerializer.Deserialize<Case>(state, DomainJson.Options)!, entity.ETag);
    }

    public static TableEntity Write(string caseId, CaseEvent happened) =>
        new(caseId, EventPrefix + happened.Number.ToString("D6", CultureInfo.InvariantCulture)) { ["event"] = JsonSerializer.Serialize(happened, DomainJson.Options) };

    public static CaseEvent ReadEvent(TableEntity entity) => JsonSerializer.Deserialize<CaseEvent>(entity.GetText("event"), DomainJson.Options)!;

    public static TableEntity Write(string caseId, Notification notification) => new(caseId, NotificationPrefix + notification.Id)
    {
        ["state"] = notification.State.ToString(),
        ["notification"] = JsonSerializer.Serialize(notification, DomainJson.Options),
    };

    public static StoredNotification ReadNotification(TableEntity entity) =>
        new(JsonSerializer.Deserialize<Notification>(entity.GetText("notification"), DomainJson.Options)!, entity.ETag);

    private static string Context(string caseId) => $"case:{caseId}";
}
