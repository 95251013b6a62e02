using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlertPipeline.Simulation.Life;

/// <summary>Writes what partners and people on call send.</summary>
internal static class Bodies
{
    private static readonly string[] Signs = ["needsMedicalCare", "seenWithUnknownAdults", "phoneOff", "severalEarlierEpisodes"];

    public static byte[] Missing(InventedChild child, string reference, bool namesPlace, Random random) => Bytes(new JsonObject
    {
        ["kind"] = "missing",
        ["partnerReference"] = reference,
        ["reporter"] = Reporter(),
        ["child"] = new JsonObject { ["fullName"] = child.Name, ["birthDate"] = child.BirthDate.ToString("O", CultureInfo.InvariantCulture), ["vNumber"] = child.VNumber },
        ["lastSeen"] = new JsonObject { ["at"] = child.SeenAt.ToString("O", CultureInfo.InvariantCulture), ["certainty"] = "exact", ["municipalityCode"] = namesPlace ? child.MunicipalityCode : null },
        ["circumstances"] = random.Next(2) == 0 ? new JsonObject { [Signs[random.Next(Signs.Length)]] = "yes" } : null,
    });

    public static byte[] Supplement(string reportId, string reference) => Bytes(new JsonObject
    {
        ["kind"] = "supplement",
        ["partnerReference"] = reference,
        ["about"] = new JsonObject { ["reportId"] = reportId },
        ["reporter"] = Reporter(),
        ["note"] = "The phone was on for a minute.",
    });

    public static byte[] Found(string reportId, string reference, DateTimeOffset at) => Bytes(new JsonObject
    {
        ["kind"] = "found",
        ["partnerReference"] = reference,
        ["about"] = new JsonObject { ["reportId"] = reportId },
        ["reporter"] = Reporter(),
        ["found"] = new JsonObject { ["at"] = at.ToString("O", CultureInfo.InvariantCulture), ["municipalityCode"] = "GM1950", ["seenInPerson"] = "yes", ["well"] = "unknown", ["safePlace"] = "yes" },
    });

    public static byte[] Concern(string reference, string? aboutReportId = null) => Bytes(new JsonObject
    {
        ["kind"] = "concern",
        ["partnerReference"] = reference,
        ["about"] = aboutReportId is null ? null : new JsonObject { ["reportId"] = aboutReportId },
        ["reporter"] = Reporter(),
        ["concern"] = new JsonObject { ["types"] = new JsonArray("pick-up"), ["source"] = "resident", ["municipalityCode"] = "GM1950", ["place"] = "bus stop" },
        ["clues"] = new JsonObject { ["vehicles"] = new JsonArray(new JsonObject { ["plate"] = "12-XX-34", ["colour"] = "white" }), ["phones"] = new JsonArray("+31 6 00000001") },
    });

    public static byte[] Closing => Bytes(new JsonObject
    {
        ["reason"] = "found",
        ["closedBy"] = "Sanne de Boer",
        ["confirmed"] = new JsonObject { ["seenInPerson"] = "yes", ["well"] = "yes", ["placeArranged"] = "yes", ["guardianInformed"] = "yes" },
    });

    public static byte[] Reopening => Bytes(new JsonObject { ["reason"] = "it was another child", ["reopenedBy"] = "Karim Bakker" });

    public static byte[] Merge(string other) => Bytes(new JsonObject { ["kind"] = "merge", ["caseReference"] = other, ["reason"] = "one child", ["correctedBy"] = "Sanne de Boer" });

    public static byte[] Unlink(string reportId) => Bytes(new JsonObject { ["kind"] = "unlink", ["reportIds"] = new JsonArray(reportId), ["reason"] = "another child", ["correctedBy"] = "Sanne de Boer" });

    private static JsonObject Reporter() => new() { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" };

    /// <summary>A body as it is sent.</summary>
    public static byte[] Bytes(JsonObject body) => JsonSerializer.SerializeToUtf8Bytes(body);
}
