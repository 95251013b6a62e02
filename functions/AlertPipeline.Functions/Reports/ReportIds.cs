using AlertPipeline.Privacy;
using NodaTime;

namespace AlertPipeline.Functions.Reports;

/// <summary>Ids of reports, as UUIDs after RFC 9562.</summary>
internal static class ReportIds
{
    /// <summary>A UUIDv8 of a keyed hash: the same message of a partner always gets the same id, and nobody can guess it.</summary>
    /// <param name="partnerId">The partner.</param>
    /// <param name="exercise">Whether it is an exercise: these have ids of their own.</param>
    /// <param name="partnerReference">The partner's reference of the message.</param>
    /// <param name="hasher">Hashes.</param>
    public static string Of(string partnerId, bool exercise, string partnerReference, IKeyedHasher hasher) =>
        Derived(hasher.Identify(exercise ? "exercise" : "report", $"{partnerId}\n{partnerReference}"));

    /// <summary>The id under which a report is taken back: there is one for each.</summary>
    public static string OfWithdrawal(string reportId, IKeyedHasher hasher) => Derived(hasher.Identify("withdrawal", reportId));

    /// <summary>A UUIDv7 for a message without a reference.</summary>
    public static string Fresh(Instant now, IRandomness randomness)
    {
        var bytes = randomness.Bytes(16);
        var milliseconds = now.ToUnixTimeMilliseconds();
        for (var index = 0; index < 6; index++)
        {
            bytes[index] = (byte)(milliseconds >> (40 - (8 * index)));
        }

        return Format(bytes, version: 7);
    }

    private static string Derived(byte[] hash) => Format(hash[..16], version: 8);

    private static string Format(byte[] bytes, int version)
    {
        bytes[6] = (byte)((bytes[6] & 0x0F) | (version << 4));
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
