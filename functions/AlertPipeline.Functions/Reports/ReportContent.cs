using System.Text.Json;
using AlertPipeline.Privacy;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Reports;

/// <summary>Tells a repeat of a report from another one under the same reference.</summary>
internal static class ReportContent
{
    /// <summary>A keyed hash of everything that was sent.</summary>
    public static string Hash(Report report, IKeyedHasher hasher) =>
        Convert.ToHexStringLower(hasher.Identify("content", JsonSerializer.Serialize(report, DomainJson.Options) + CluesOf(report)));

    // A report without clues has the hash that it had before there were any: a repeat must be known over an upgrade.
    private static string CluesOf(Report report) => report.Clues.IsEmpty ? "" : JsonSerializer.Serialize(report.Clues, DomainJson.Options);
}
