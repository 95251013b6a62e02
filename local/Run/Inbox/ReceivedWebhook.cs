using System.Text.Encodings.Web;
using System.Text.Json;

namespace Local;

/// <summary>Turns the body of a webhook whose signature holds into an <see cref="InboxMessage"/>.</summary>
internal static class ReceivedWebhook
{
    private const string ReportChanged = "report.changed";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static InboxMessage Read(string id, string recipient, ReadOnlyMemory<byte> body, DateTimeOffset receivedAt)
    {
        using var document = JsonDocument.Parse(body);
        var data = document.RootElement.GetProperty("data");
        return Text(document.RootElement, "type") == ReportChanged
            ? new InboxMessage(id, "webhook", recipient, $"{ReportChanged}: {Text(data, "status")}, report {Text(data, "reportId")}", JsonSerializer.Serialize(data, Readable), null, receivedAt)
            : new InboxMessage(id, "webhook", recipient, Text(data, "subject") ?? "", Text(data, "text") ?? "", Text(data, "caseReference"), receivedAt);
    }

    private static string? Text(JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) ? value.GetString() : null;
}
