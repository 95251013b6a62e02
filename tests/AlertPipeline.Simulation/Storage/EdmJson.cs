using System.Globalization;
using System.Text.Json;

namespace AlertPipeline.Simulation.Storage;

/// <summary>Rows as the JSON of the table service.</summary>
internal static class EdmJson
{
    /// <summary>Reads what a row is to hold, its keys among it.</summary>
    public static Dictionary<string, object> Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var row = document.RootElement;
        var properties = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var property in row.EnumerateObject().Where(property => !property.Name.EndsWith(PropertyNames.TypeSuffix, StringComparison.Ordinal) && property.Value.ValueKind != JsonValueKind.Null))
        {
            var type = row.TryGetProperty(property.Name + PropertyNames.TypeSuffix, out var named) ? named.GetString() : null;
            properties[property.Name] = Value(property.Value, type);
        }

        return properties;
    }

    /// <summary>Writes a row, or those of its properties that were selected.</summary>
    public static void Write(Utf8JsonWriter json, StoredRow row, IReadOnlyList<string>? select)
    {
        json.WriteStartObject();
        json.WriteString(PropertyNames.ETag, row.ETag);
        IEnumerable<KeyValuePair<string, object>> all =
            [new(PropertyNames.PartitionKey, row.Address.Partition), new(PropertyNames.RowKey, row.Address.Row), new(PropertyNames.Timestamp, row.Timestamp), .. row.Properties];
        foreach (var (name, value) in all.Where(property => select is null || select.Contains(property.Key)))
        {
            Write(json, name, value);
        }

        json.WriteEndObject();
    }

    private static object Value(JsonElement value, string? type) => (value.ValueKind, type) switch
    {
        (JsonValueKind.True or JsonValueKind.False, _) => value.GetBoolean(),
        (JsonValueKind.Number, not "Edm.Double") when value.TryGetInt32(out var number) => number,
        (JsonValueKind.Number, _) => value.GetDouble(),
        (_, "Edm.Int64") => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        (_, "Edm.Double") => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        (_, "Edm.DateTime") => DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        (_, "Edm.Guid") => value.GetGuid(),
        (_, "Edm.Binary") => value.GetBytesFromBase64(),
        _ => value.GetString()!,
    };

    private static void Write(Utf8JsonWriter json, string name, object value)
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
                var (type, written) = Annotated(value);
                json.WriteString(name + PropertyNames.TypeSuffix, type);
                json.WriteString(name, written);
                break;
        }
    }

    private static (string Type, string Text) Annotated(object value) => value switch
    {
        long number => ("Edm.Int64", number.ToString(CultureInfo.InvariantCulture)),
        double number => ("Edm.Double", number.ToString("R", CultureInfo.InvariantCulture)),
        Guid id => ("Edm.Guid", id.ToString()),
        DateTimeOffset time => ("Edm.DateTime", time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
        byte[] bytes => ("Edm.Binary", Convert.ToBase64String(bytes)),
        _ => throw new InvalidOperationException($"{value.GetType().Name} is no type of a property."),
    };
}
