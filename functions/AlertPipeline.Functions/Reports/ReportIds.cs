using AlertPipeline.Directory;
using AlertPipeline.Privacy;
using NodaTime;

namespace AlertPipeline.Functions.Reports;

/// <summary>Ids of reports, as UUIDs after RFC 9562.</summary>
internal static class ReportIds
{
    /// <summary>A UUIDv8 of a keyed hash: the same message of a partner always gets the same id, and nobody can guess it.</summary>
    public static string Of(string partnerId, string partnerReference, IKeyedHasher hasher) => Derived(hasher.Identify("report", $"{partnerId}\n{partnerReference}"));

    /// <summary>The id of a message of a partner; exercises have ids of their own.</summary>
    public static string Of(Partner partner, string partnerReference, IKeyedHasher hasher) =>
        partner.Sandbox ? Derived(hasher.Identify("exercise", $"{partner.Id}\n{partnerReference}")) : Of(partner.Id, partnerReference, hasher);

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
