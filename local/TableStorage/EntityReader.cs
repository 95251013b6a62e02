using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Reads rows from the service's JSON.</summary>
internal static class EntityReader
{
    public static TableEntity ReadOne(BinaryData content)
    {
        using var document = JsonDocument.Parse(content);
        return Read(document.RootElement);
    }

    public static IReadOnlyList<TableEntity> ReadMany(BinaryData content)
    {
        using var document = JsonDocument.Parse(content);
        return [.. document.RootElement.GetProperty("value").EnumerateArray().Select(Read)];
    }

    private static TableEntity Read(JsonElement row)
    {
        var entity = new TableEntity();
        foreach (var property in row.EnumerateObject().Where(property => !IsAnnotation(property.Name)))
        {
            entity[property.Name] = Value(property.Value, TypeOf(row, property.Name));
        }

        return entity;
    }

    private static bool IsAnnotation(string name) =>
        name.EndsWith(PropertyNames.TypeSuffix, StringComparison.Ordinal) || string.Equals(name, PropertyNames.Metadata, StringComparison.Ordinal);

    private static string? TypeOf(JsonElement row, string name) => name switch
    {
        PropertyNames.Timestamp => EdmType.DateTime,
        _ => row.TryGetProperty(name + PropertyNames.TypeSuffix, out var type) ? type.GetString() : null,
    };

    private static object? Value(JsonElement value, string? type) => (value.ValueKind, type) switch
    {
        (JsonValueKind.Null, _) => null,
        (JsonValueKind.True or JsonValueKind.False, _) => value.GetBoolean(),
        (JsonValueKind.Number, not EdmType.Double) when value.TryGetInt32(out var number) => number,
        (JsonValueKind.Number, _) => value.GetDouble(),
        (_, EdmType.Int64) => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        (_, EdmType.Double) => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        (_, EdmType.DateTime) => DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        (_, EdmType.Guid) => value.GetGuid(),
        (_, EdmType.Binary) => value.GetBytesFromBase64(),
        _ => value.GetString(),
    };
}
