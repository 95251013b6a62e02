using System.Text.Json;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Finds out what a dead letter is about; it may hold anything.</summary>
internal static class DeadLetterSubject
{
    /// <summary>The report it names; null when it is about something else or cannot be read.</summary>
    public static string? ReportId(DeadLetter letter) => Read<ReportMessage>(letter)?.ReportId is { } id && Guid.TryParse(id, out _) ? id : null;

    /// <summary>Whether it is about telling a partner that a report changed, and not about the report itself.</summary>
    public static bool IsCallback(DeadLetter letter) => letter.Queue == StorageNames.CallbacksQueue;

    /// <summary>The case it names; null when it is about something else or cannot be read.</summary>
    public static string? CaseId(DeadLetter letter) => Read<NotificationMessage>(letter)?.CaseId;

    private static T? Read<T>(DeadLetter letter)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(letter.Body, DomainJson.Stored);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
