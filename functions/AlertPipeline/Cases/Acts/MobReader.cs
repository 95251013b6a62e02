using AlertPipeline.Reports;
using AlertPipeline.Reports.Reading;
using NodaTime;

namespace AlertPipeline.Cases.Acts;

/// <summary>Reads what an authority says about a departure with unknown destination.</summary>
public static class MobReader
{
    /// <summary>Reads a body.</summary>
    /// <param name="body">The bytes as they came in.</param>
    /// <param name="today">The day in the Netherlands: what an authority will say later is no fact.</param>
    public static ActReading<MobRequest> Read(ReadOnlyMemory<byte> body, LocalDate today) => ActReader.Read(
        body, fields => new MobRequest(fields.Decision<MobState>("state"), ReadDay(fields, today), fields.Words("source"), fields.Words("recordedBy")));

    private static LocalDate ReadDay(JsonFields fields, LocalDate today) =>
        fields.Require("on").PastDay("on", today, today.PlusYears(-ReportLimits.PastYears)) ?? default;
}
