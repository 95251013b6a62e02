using System.Buffers;
using System.Text;
using System.Text.Json;

namespace AlertPipeline.Simulation.Storage;

/// <summary>Writes what the table service answers.</summary>
internal static class TableAnswers
{
    private const string Boundary = "batchresponse";
    private const string ChangeSet = "changesetresponse";

    private static readonly (string Name, string Value) IsJson = ("Content-Type", "application/json");

    public static StorageAnswer Row(StoredRow row, IReadOnlyList<string>? select) => new(200, Json(json => EdmJson.Write(json, row, select)), ("ETag", row.ETag), IsJson);

    /// <summary>The first rows, and where the others go on.</summary>
    public static StorageAnswer Page(IEnumerable<StoredRow> rows, int most, IReadOnlyList<string>? select)
    {
        var found = rows.Take(most + 1).ToList();
        var body = Json(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("value");
            foreach (var row in found.Take(most))
            {
                EdmJson.Write(json, row, select);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        return found.Count <= most
            ? new(200, body, IsJson)
            : new(200, body, IsJson, ("x-ms-continuation-NextPartitionKey", Token(found[most].Address.Partition)), ("x-ms-continuation-NextRowKey", Token(found[most].Address.Row)));
    }

    public static StorageAnswer Changed(StoredRow? after) => after is null ? new(204) : new(204, ("ETag", after.ETag));

    public static StorageAnswer Refused(StorageRefusal refusal) => new(refusal.Status, Error(refusal.Code, refusal.Code), ("x-ms-error-code", refusal.Code), IsJson);

    public static StorageAnswer Group(IEnumerable<StoredRow?> after) => Group(after.Select(row =>
        $"HTTP/1.1 204 No Content\r\n{(row is null ? "" : $"ETag: {row.ETag}\r\n")}\r\n"));

    public static StorageAnswer GroupRefused(StorageRefusal refusal) => Group(
        [$"HTTP/1.1 {refusal.Status} Refused\r\nContent-Type: application/json\r\n\r\n{Encoding.UTF8.GetString(Error(refusal.Code, $"{refusal.Index}:{refusal.Code}").Span)}"]);

    /// <summary>Whether a group was refused.</summary>
    public static bool IsRefused(StorageAnswer group) => group.Body.Span.IndexOf("HTTP/1.1 4"u8) >= 0 || group.Status >= 400;

    // Keys may hold anything, and a header may not.
    private static string Token(string key) => Uri.EscapeDataString(key);

    private static StorageAnswer Group(IEnumerable<string> parts)
    {
        var body = new StringBuilder($"--{Boundary}\r\nContent-Type: multipart/mixed; boundary={ChangeSet}\r\n\r\n");
        foreach (var part in parts)
        {
            body.Append($"--{ChangeSet}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n").Append(part).Append("\r\n");
        }

        body.Append($"--{ChangeSet}--\r\n--{Boundary}--\r\n");
        return new(202, Encoding.UTF8.GetBytes(body.ToString()), ("Content-Type", $"multipart/mixed; boundary={Boundary}"));
    }

    private static ReadOnlyMemory<byte> Error(string code, string message) => Json(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("odata.error");
        json.WriteString("code", code);
        json.WriteStartObject("message");
        json.WriteString("lang", "en-US");
        json.WriteString("value", message);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static ReadOnlyMemory<byte> Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        write(json);
        json.Flush();
        return buffer.WrittenMemory;
    }
}
