using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Exercises;

/// <summary>Invents a report of a missing child, as a partner would send it. Two of them are about two children: each has a V-number of its own.</summary>
public static class SyntheticReport
{
    private const long VNumbers = 10_000_000_000;

    /// <summary>The partner's reference of the report that is sent at a moment.</summary>
    public static string ReferenceAt(Instant now) => string.Create(CultureInfo.InvariantCulture, $"synthetic-{now.ToUnixTimeMilliseconds()}");

    /// <summary>The body of that report.</summary>
    public static ReadOnlyMemory<byte> Body(Instant now) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Kind = "missing",
            PartnerReference = ReferenceAt(now),
            Reporter = new { Role = "AlertPipeline", Callback = "+31 20 000 0000" },
            Child = new { FullName = "Synthetic Child", VNumber = (now.ToUnixTimeMilliseconds() % VNumbers).ToString("D10", CultureInfo.InvariantCulture), BirthDate = "2010-01-02" },
            LastSeen = new { At = InstantPattern.General.Format(now - Duration.FromHours(1)), Certainty = "exact" },
            Phase = "pol-amv",
        },
        DomainJson.Options);
}
