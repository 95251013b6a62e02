using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>Reports as partners send them.</summary>
internal static class Reports
{
    /// <summary>A child of 14 with a V-number, missing from Ter Apel: level high.</summary>
    public static JsonObject OfYonas(string reference = "coa-1") => Of(reference, "Yonas Tesfay", "2012-04-05", "1234567890");

    public static JsonObject Of(string reference, string name, string birthDate, string? vNumber = null) => new()
    {
        ["kind"] = "missing",
        ["partnerReference"] = reference,
        ["reporter"] = new JsonObject { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" },
        ["child"] = new JsonObject { ["fullName"] = name, ["birthDate"] = birthDate, ["vNumber"] = vNumber },
        ["lastSeen"] = new JsonObject { ["at"] = "2026-11-22T22:00:00+01:00", ["certainty"] = "exact", ["municipalityCode"] = "GM1950" },
        ["phase"] = "pol-amv",
    };

    /// <summary>The report with a last sight three days earlier: time no longer says that it is one child.</summary>
    public static JsonObject SeenEarlier(this JsonObject report)
    {
        report["lastSeen"]!["at"] = "2026-11-19T22:00:00+01:00";
        return report;
    }

    public static JsonObject With(this JsonObject report, string flag)
    {
        report["circumstances"] = new JsonObject { [flag] = "yes" };
        return report;
    }
}
