using System.Buffers.Binary;
using AlertPipeline.Privacy;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.HandOvers;

/// <summary>
/// The word by which the police and the on-call desk know each other: the page shows it, and whoever rings says it. It follows from a key and the day, so that
/// nobody without the key knows that of tomorrow.
/// </summary>
public static class WordOfTheDay
{
    private const string Kind = "word-of-the-day";

    /// <summary>The word of the day, in the Netherlands, on which a moment falls.</summary>
    public static string Of(IKeyedHasher hasher, Instant now) => Of(hasher, NetherlandsTime.DateOf(now));

    private static string Of(IKeyedHasher hasher, LocalDate day) =>
        DayWords.All[(int)(BinaryPrimitives.ReadUInt32BigEndian(hasher.Identify(Kind, LocalDatePattern.Iso.Format(day))) % (uint)DayWords.All.Count)];
}
