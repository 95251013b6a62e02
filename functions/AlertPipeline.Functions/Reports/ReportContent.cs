using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Privacy;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Reports;

/// <summary>Tells a repeat of a report from another one under the same reference.</summary>
internal static class ReportContent
{
    /// <summary>A keyed hash of everything that was sent, its clues included.</summary>
    public static string Hash(Report report, IKeyedHasher hasher) => Convert.ToHexStringLower(hasher.Identify("content", Said(report).ToJsonString(DomainJson.Options)));

    // What says nothing leaves no trace: a report that came before there were clues and forms can be repeated.
    private static JsonObject Said(Report report)
    {
        var said = JsonSerializer.SerializeToNode(report, DomainJson.Options)!.AsObject();
        if (report.Concern is { Forms.Count: 0 })
        {
            said["concern"]!.AsObject().Remove("forms");
        }

        if (!report.Clues.IsEmpty)
        {
            said["clues"] = JsonSerializer.SerializeToNode(report.Clues, DomainJson.Options);
        }

        return said;
    }
}
