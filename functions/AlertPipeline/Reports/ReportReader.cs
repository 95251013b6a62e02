using System.Text.Json;
using NodaTime;

namespace AlertPipeline.Reports;

/// <summary>Turns the body of a request into a <see cref="Report"/>, or into every fault it has.</summary>
public static class ReportReader
{
    /// <summary>Reads a body.</summary>
    /// <param name="body">The bytes as they came in.</param>
    /// <param name="now">The present, against which times are checked.</param>
    /// <param name="reference">The partner reference, when it came beside the body; the body may repeat it.</param>
    public static ReportReading Read(ReadOnlyMemory<byte> body, Instant now, string? reference = null) => JsonBody.Parse(body.Span) switch
    {
        null => Refused("The body must be one JSON object in UTF-8, without repeated names and not nested deeper than 8."),
        { ValueKind: not JsonValueKind.Object } => Refused("The body must be one JSON object."),
        { } root => Read(root, now, reference),
    };

    private static ReportReading Read(JsonElement root, Instant now, string? reference)
    {
        var faults = new ReportFaults();
        var report = Read(new JsonFields(root, "", faults), now, reference);
        return faults.Listed.Count > 0 ? ReportReading.Refused(faults.Listed) : FitsIntoItsRow(report) ? ReportReading.Accepted(report) : Refused("The report is too long; shorten its texts.");
    }

    private static bool FitsIntoItsRow(Report report) => JsonSerializer.SerializeToUtf8Bytes(report, DomainJson.Options).Length <= ReportLimits.StoredBytes;

    private static ReportReading Refused(string why) => ReportReading.Refused([new ReportFault("", why)]);

    private static Report Read(JsonFields fields, Instant now, string? reference)
    {
        var report = new Report
        {
            Kind = ReadKind(fields),
            PartnerReference = ReadReference(fields, reference),
            PartnerCaseReference = fields.Text("partnerCaseReference"),
            Reporter = ReadReporter(fields.RequiredObject("reporter")),
            Child = ChildReader.Read(fields.RequiredObject("child"), now),
            LastSeen = LastSeenReader.Read(fields.RequiredObject("lastSeen"), now),
            Phase = fields.Choice("phase", Phase.Unknown),
            Circumstances = CircumstancesReader.Read(fields.Object("circumstances")),
            Notified = NotifiedReader.Read(fields.Object("notified")),
        };
        fields.RefuseOthers();
        return report;
    }

    private static string? ReadReference(JsonFields fields, string? header)
    {
        var (inBody, inHeader) = (fields.Text("partnerReference"), header is null ? null : ReportText.Clean(header));
        if (inBody is not null && inHeader is not null && inBody != inHeader)
        {
            fields.Fault("partnerReference", "differs from the header Idempotency-Key; give one of them, or the same in both");
        }

        return inBody ?? inHeader;
    }

    private static ReportKind ReadKind(JsonFields fields)
    {
        if (!fields.Has("kind"))
        {
            fields.Fault("kind", $"is required and must be one of {Vocabulary<ReportKind>.All}");
        }

        return fields.Choice("kind", ReportKind.Missing);
    }

    private static Reporter ReadReporter(JsonFields? fields)
    {
        var reporter = new Reporter(fields?.RequiredText("role") ?? "", fields?.RequiredText("callback") ?? "");
        fields?.RefuseOthers();
        return reporter;
    }
}
