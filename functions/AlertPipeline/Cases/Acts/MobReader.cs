using AlertPipeline.Reports.Reading;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Cases.Acts;

/// <summary>Reads what an authority says about a departure with unknown destination.</summary>
public static class MobReader
{
    /// <summary>Reads a body.</summary>
    /// <param name="body">The bytes as they came in.</param>
    /// <param name="today">The day in the Netherlands: what an authority will say later is no fact.</param>
    public static ActReading<MobRequest> Read(ReadOnlyMemory<byte> body, LocalDate today) => ActReader.Read(
        body, fields => new MobRequest(fields.Decision<MobState>("state"), ReadDay(fields.Require("on"), today), fields.Words("source"), fields.Words("recordedBy")));

    private static LocalDate ReadDay(JsonFields fields, LocalDate today)
    {
        if (fields.Text("on") is not { } text)
        {
            return today;
        }

        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
        {
            fields.Fault("on", "must be a date such as 2026-11-23");
        }
        else if (day > today)
        {
            fields.Fault("on", "lies in the future; write it down when it is so");
        }

        return day;
    }
}
