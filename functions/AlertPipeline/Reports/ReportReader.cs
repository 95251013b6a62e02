using System.Text.Json;
using AlertPipeline.Reports.Reading;
using NodaTime;

namespace AlertPipeline.Reports;

/// <summary>Turns the body of a request into a <see cref="Report"/>, or into every fault it has.</summary>
public static class ReportReader
{
    /// <summary>Reads a body.</summary>
    /// <param name="body">The bytes as they came in.</param>
    /// <param name="now">The present, against which times are checked.</param>
    /// <param name="reference">The partner reference, when it came beside the body; the body may repeat it.</param>
    /// <param name="inBatch">Whether it is a line of a batch, which cannot do without a reference.</param>
    public static ReportReading Read(ReadOnlyMemory<byte> body, Instant now, string? reference = null, bool inBatch = false) => JsonBody.Parse(body.Span) switch
    {
        null => Refused("The body must be one JSON object in UTF-8, without repeated names and not nested deeper than 8."),
        { ValueKind: not JsonValueKind.Object } => Refused("The body must be one JSON object."),
        { } root => Read(root, now, reference, inBatch),
    };

    private static ReportReading Read(JsonElement root, Instant now, string? reference, bool inBatch)
    {
        var findings = new ReportFindings();
        var report = WholeReader.Read(new JsonFields(root, "", findings), now, reference, inBatch) with { Masked = findings.Masked, Unknown = findings.Unknown };
        return findings.Faults.Count > 0 ? ReportReading.Refused(findings.Faults)
            : FitsIntoItsRow(report) ? ReportReading.Accepted(report)
            : Refused("The report is too long; shorten its texts.");
    }

    private static bool FitsIntoItsRow(Report report) => JsonSerializer.SerializeToUtf8Bytes(report, DomainJson.Options).Length <= ReportLimits.StoredBytes;

    private static ReportReading Refused(string why) => ReportReading.Refused([new ReportFault("", why)]);
}
