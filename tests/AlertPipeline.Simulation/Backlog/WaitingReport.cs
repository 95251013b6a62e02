using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Simulation.Life;

namespace AlertPipeline.Simulation.Backlog;

/// <summary>One of many reports, each about a child of its own.</summary>
/// <param name="Number">Which; its reference follows from it.</param>
/// <param name="Child">The child.</param>
internal sealed record WaitingReport(int Number, InventedChild Child)
{
    private const int Urgent = 12;
    private const int Ordinary = 16;

    /// <summary>One in so many is urgent.</summary>
    public const int OneUrgentIn = 10;

    /// <summary>Invents one; nothing but the age of its child makes it urgent or not.</summary>
    public static WaitingReport Invent(int number, Random random, DateTimeOffset now)
    {
        var age = number % OneUrgentIn == 0 ? Urgent : Ordinary;
        return new(number, InventedChild.Of(random, now) with
        {
            BirthDate = DateOnly.FromDateTime(now.Date).AddYears(-age).AddDays(-random.Next(360)),
            VNumber = $"28{number:D8}",
            SeenAt = now.AddMinutes(-random.Next(10, 6 * 24 * 60)),
        });
    }

    /// <summary>The body of its request.</summary>
    public byte[] Body => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["kind"] = "missing",
        ["partnerReference"] = $"waiting-{Number}",
        ["reporter"] = new JsonObject { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" },
        ["child"] = new JsonObject { ["fullName"] = Child.Name, ["birthDate"] = Child.BirthDate.ToString("O", CultureInfo.InvariantCulture), ["vNumber"] = Child.VNumber },
        ["lastSeen"] = new JsonObject { ["at"] = Child.SeenAt.ToString("O", CultureInfo.InvariantCulture), ["certainty"] = "exact", ["municipalityCode"] = Child.MunicipalityCode },
    });
}
