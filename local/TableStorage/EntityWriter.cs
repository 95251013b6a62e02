using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Writes a row as JSON, with the type of each property that JSON cannot tell.</summary>
internal static class EntityWriter
{
    private static readonly string[] OwnedByService = [PropertyNames.Timestamp, PropertyNames.ETag];

    public static ReadOnlyMemory<byte> Write(ITableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        foreach (var (name, value) in TableEntities.Only(entity).Where(property => !OwnedByService.Contains(property.Key, StringComparer.Ordinal)))
        {
            WriteProperty(json, name, value);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteProperty(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case string text:
                json.WriteString(name, text);
                break;
            case bool truth:
                json.WriteBoolean(name, truth);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case double number:
                json.WriteNumber(name, number);
                json.WriteString(name + PropertyNames.TypeSuffix, EdmType.Double);
                break;
            default:
                var (type, written) = Annotated(value);
                json.WriteString(name, written);
                json.WriteString(name + PropertyNames.TypeSuffix, type);
                break;
        }
    }

    private static (string Type, string Text) Annotated(object value) => value switch
    {
        long number => (EdmType.Int64, number.ToString(CultureInfo.InvariantCulture)),
        Guid id => (EdmType.Guid, id.ToString()),
        DateTimeOffset time => (EdmType.DateTime, Time(time.UtcDateTime)),
        DateTime { Kind: DateTimeKind.Utc } time => (EdmType.DateTime, Time(time)),
        DateTime => throw new NotSupportedException("A DateTime must be in UTC to be stored: use ToUniversalTime or a DateTimeOffset."),
        byte[] bytes => (EdmType.Binary, Convert.ToBase64String(bytes)),
        BinaryData bytes => (EdmType.Binary, Convert.ToBase64String(bytes)),
        _ => throw new NotSupportedException($"A {value.GetType().Name} cannot be stored in a table: convert it to a type that TableEntity names."),
    };

    private static string Time(DateTime time) => time.ToString("O", CultureInfo.InvariantCulture);
}
