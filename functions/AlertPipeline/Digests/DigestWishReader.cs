using AlertPipeline.Cases.Acts;
using AlertPipeline.Reports.Reading;
using NodaTime;

namespace AlertPipeline.Digests;

/// <summary>Reads a request for a link to a digest.</summary>
public static class DigestWishReader
{
    /// <summary>Reads a body.</summary>
    public static ActReading<DigestWish> Read(ReadOnlyMemory<byte> body) => ActReader.Read(body, Read);

    private static DigestWish Read(JsonFields fields)
    {
        if (fields.Has("location") == fields.Has("unit"))
        {
            fields.Fault("", "must name either a 'location' or a 'unit'");
        }

        var (month, location, unit) = (ReadMonth(fields), fields.Object("location"), fields.Text("unit"));
        var wish = new DigestWish(month, location?.Require("partner").Text("partner"), location?.Require("code").Text("code"), unit);
        location?.RefuseOthers();
        return wish;
    }

    private static YearMonth ReadMonth(JsonFields fields)
    {
        var month = fields.Require("month").Text("month") is { } text ? DigestPeriod.Read(text) : default(YearMonth);
        if (month is null)
        {
            fields.Fault("month", "must be a month such as 2026-10");
        }

        return month ?? default;
    }
}
