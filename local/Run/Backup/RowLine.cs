using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;

namespace Local;

/// <summary>
/// A row as one line of JSON with all that is stored in it: what JSON cannot tell is written with its type, such as <c>{"time":"..."}</c>.
/// Time stamp and version belong to the account and are left out.
/// </summary>
internal static class RowLine
{
    private static readonly string[] NotCopied = ["PartitionKey", "RowKey", "Timestamp", "odata.etag"];

    /// <summary>The line, without its end. The same row always gives the same one.</summary>
    public static byte[] Write(TableEntity row)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("partition", row.PartitionKey);
            json.WriteString("row", row.RowKey);
            json.WriteStartObject("values");
            foreach (var name in row.Keys.Except(NotCopied, StringComparer.Ordinal).Where(name => row[name] is not null).Order(StringComparer.Ordinal))
            {
                WriteValue(json, name, row[name]!);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>Reads a line.</summary>
    public static TableEntity Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var row = new TableEntity(root.GetProperty("partition").GetString()!, root.GetProperty("row").GetString()!);
        foreach (var value in root.GetProperty("values").EnumerateObject())
        {
            row[value.Name] = ReadValue(value.Value);
        }

        return row;
    }

    private static void WriteValue(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteString(name, text);
                break;
            case bool truth:
                json.WriteBoolean(name, truth);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            default:
                var (type, written) = Typed(value);
                json.WriteStartObject(name);
                json.WriteString(type, written);
                json.WriteEndObject();
                break;
        }
    }

    private static (string Type, string Text) Typed(object value) => value switch
    {
        long number => ("long", number.ToString(CultureInfo.InvariantCulture)),
        double number => ("double", number.ToString("R", CultureInfo.InvariantCulture)),
        DateTimeOffset time => ("time", time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
        DateTime time => ("time", time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)),
        Guid id => ("guid", id.ToString()),
        byte[] bytes => ("bytes", Convert.ToBase64String(bytes)),
        BinaryData bytes => ("bytes", Convert.ToBase64String(bytes)),
        _ => throw new NotSupportedException($"A {value.GetType().Name} is no value of a row."),
    };

    private static object ReadValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        JsonValueKind.Number => value.GetInt32(),
        _ => ReadTyped(value.EnumerateObject().Single()),
    };

    private static object ReadTyped(JsonProperty typed) => typed.Name switch
    {
        "long" => long.Parse(typed.Value.GetString()!, CultureInfo.InvariantCulture),
        "double" => double.Parse(typed.Value.GetString()!, CultureInfo.InvariantCulture),
        "time" => DateTimeOffset.Parse(typed.Value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        "guid" => typed.Value.GetGuid(),
        "bytes" => typed.Value.GetBytesFromBase64(),
        _ => throw new JsonException($"{typed.Name} is no type of a value."),
    };
}
