using AlertPipeline.Digests;
using NodaTime.Text;

namespace AlertPipeline.Functions.Digests;

/// <summary>Writes a digest in CSV, a line for each thing that is counted, with the words of the interface and the numbers as people read them.</summary>
internal static class DigestCsv
{
    private const string Nothing = "";

    public static string Of(Digest digest) => string.Concat(
    [
        CsvRow.Of("place", "month", "what", "number", "usual", "usualFrom", "trend", "madeAt"),
        Row(digest, "disappearances", digest.Disappearances),
        Row(digest, "signals", digest.Signals),
        .. digest.SignalsByType.Select(type => Row(digest, type.Type.ToWord(), type.Numbers)),
        digest.SilentLocations is { } silent ? Row(digest, "silent-locations", silent.Text, Nothing, Nothing) : Nothing,
    ]);

    private static string Row(Digest digest, string what, DigestNumbers numbers) =>
        Row(digest, what, numbers.Month.Text, numbers.Usual?.Text ?? Nothing, numbers.Trend.ToWord());

    private static string Row(Digest digest, string what, string number, string usual, string trend) => CsvRow.Of(
        digest.Place,
        YearMonthPattern.Iso.Format(digest.Month),
        what,
        number,
        usual,
        digest.UsualFrom is { } from ? YearMonthPattern.Iso.Format(from) : Nothing,
        trend,
        InstantPattern.General.Format(digest.MadeAt));
}
