using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline;

/// <summary>Durations as ISO 8601, such as PT15M, which is what people write in the ladder.</summary>
internal sealed class IsoDurationConverter : JsonConverter<Duration>
{
    public override Duration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parsed = PeriodPattern.NormalizingIso.Parse(reader.GetString() ?? "");
        return parsed.Success && parsed.Value is { Years: 0, Months: 0 } period ? ToDuration(period) : throw Fault();
    }

    public override void Write(Utf8JsonWriter writer, Duration value, JsonSerializerOptions options) =>
        writer.WriteStringValue(PeriodPattern.NormalizingIso.Format(Period.FromNanoseconds(value.ToInt64Nanoseconds()).Normalize()));

    private static Duration ToDuration(Period period)
    {
        try
        {
            return period.ToDuration();
        }
        catch (OverflowException)
        {
            throw Fault();
        }
    }

    private static JsonException Fault() => new("A duration must be ISO 8601 in weeks, days, hours, minutes or seconds, such as PT15M.");
}
