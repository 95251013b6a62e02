using System.Text;
using System.Text.Json.Nodes;
using Bench.Hosting;
using Bench.Identity.Scale;
using NodaTime;
using NodaTime.Text;

namespace Bench.Alerts;

/// <summary>Reports of invented children, each of another one of 16 years who is not in danger, so that one person is told by one channel.</summary>
internal sealed class InventedReports
{
    private const int Seed = 2026;
    private const int Age = 16;

    private readonly Random random = new(Seed);
    private readonly InventedNames names;
    private int made;

    public InventedReports() => names = new InventedNames(random);

    /// <summary>A report of the next child, each from the next of all places.</summary>
    public byte[] Next(Instant now) => Next(now, BenchDirectory.Municipalities[made % BenchDirectory.Municipalities.Count]);

    /// <summary>A report of the next child from a place.</summary>
    public byte[] Next(Instant now, string municipality) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["kind"] = "missing",
        ["partnerReference"] = $"alerts-{++made}",
        ["reporter"] = new JsonObject { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" },
        ["child"] = new JsonObject { ["fullName"] = names.Next(random), ["birthDate"] = BirthDate(now), ["vNumber"] = $"28{made:D8}" },
        ["lastSeen"] = new JsonObject { ["at"] = InstantPattern.General.Format(now - Duration.FromHours(1)), ["municipalityCode"] = municipality },
        ["phase"] = "pol-amv",
    }.ToJsonString());

    private string BirthDate(Instant now) => LocalDatePattern.Iso.Format(now.InUtc().Date.PlusYears(-Age).PlusDays(-1 - random.Next(300)));
}
