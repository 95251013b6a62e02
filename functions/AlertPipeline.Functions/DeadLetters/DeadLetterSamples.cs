using System.Text.Json;
using AlertPipeline.DeadLetters;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Finds out what may be read of a message; it may hold anything.</summary>
internal static class DeadLetterSamples
{
    /// <summary>What may be read of a message of a queue.</summary>
    public static DeadLetterSample Of(string queue, BinaryData body) => queue switch
    {
        StorageNames.UrgentNotificationsQueue or StorageNames.NotificationsQueue or StorageNames.BulkNotificationsQueue => Notification(body),
        StorageNames.DueQueue => Other(body),
        StorageNames.CallbacksQueue => About(DeadLetterContent.Callback, Read<CallbackMessage>(body)?.ReportId, body),
        _ => About(DeadLetterContent.Report, Read<ReportMessage>(body)?.ReportId, body),
    };

    private static DeadLetterSample About(DeadLetterContent content, string? reportId, BinaryData body) =>
        Guid.TryParseExact(reportId, "D", out _) ? new(content, Length(body), ReportId: reportId) : Other(body);

    private static DeadLetterSample Notification(BinaryData body) =>
        Read<NotificationMessage>(body) is { CaseId: { } caseId, NotificationId: { } id } && DerivedId.IsCase(caseId) && DerivedId.IsNotification(id)
            ? new(DeadLetterContent.Notification, Length(body), CaseId: caseId, NotificationId: id)
            : Other(body);

    private static DeadLetterSample Other(BinaryData body) => new(Read<JsonElement?>(body) is null ? DeadLetterContent.NotJson : DeadLetterContent.OtherJson, Length(body));

    private static int Length(BinaryData body) => body.ToMemory().Length;

    private static T? Read<T>(BinaryData body)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(body, DomainJson.Stored);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
