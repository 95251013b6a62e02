using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bench.Identity;

/// <summary>Prints numbers with as many places as they are worth.</summary>
internal sealed class RoundedNumber : JsonConverter<double>
{
    private const int Places = 4;

    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(Math.Round(value, Places));
}
