using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Reports;

/// <summary>Turns the body of a request into a <see cref="Report"/>, or into every fault it has.</summary>
public static class ReportReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = ReportLimits.Depth };
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a body.</summary>
    /// <param name="body">The bytes as they came in.</param>
    /// <param name="now">The present, against which times are checked.</param>
    public static ReportReading Read(ReadOnlyMemory<byte> body, Instant now)
    {
        using var document = Parse(body);
        return document is null
            ? Refused("The body must be one JSON object in UTF-8, without repeated names and not nested deeper than 8.")
            : Read(document.RootElement, now);
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonDocument.Parse(StrictUtf8.GetString(body.Span), Strict);
        }
        catch (Exception fault) when (fault is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            // The last of them is how a name with half a surrogate pair shows when names are compared.
            return null;
        }
    }

    private static ReportReading Read(JsonElement root, Instant now)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return Refused("The body must be one JSON object.");
        }

        var faults = new List<ReportFault>();
        var report = Read(new JsonFields(root, "", faults), now);
        return faults.Count > 0 ? ReportReading.Refused(faults) : FitsIntoItsRow(report) ? ReportReading.Accepted(report) : Refused("The report is too long; shorten its texts.");
    }

    private static bool FitsIntoItsRow(Report report) => JsonSerializer.SerializeToUtf8Bytes(report, DomainJson.Options).Length <= ReportLimits.StoredBytes;

    private static ReportReading Refused(string why) => ReportReading.Refused([new ReportFault("", why)]);

    private static Report Read(JsonFields fields, Instant now)
    {
        var kind = fields.Choice("kind", ReportKind.Missing);
        if (!fields.Has("kind"))
        {
            fields.Fault("kind", $"is required and must be one of {Vocabulary<ReportKind>.All}");
        }

        var report = new Report
        {
            Kind = kind,
            PartnerReference = fields.Text("partnerReference"),
            PartnerCaseReference = fields.Text("partnerCaseReference"),
            Reporter = ReadReporter(fields.RequiredObject("reporter")),
            Child = ChildReader.Read(fields.RequiredObject("child"), now),
            LastSeen = ReadLastSeen(fields.RequiredObject("lastSeen"), now),
            Phase = fields.Choice("phase", Phase.Unknown),
            Circumstances = ReadCircumstances(fields.Object("circumstances")),
            Notified = ReadNotified(fields.Object("notified")),
        };
        fields.RefuseOthers();
        return report;
    }

    private static Reporter ReadReporter(JsonFields? fields)
    {
        var reporter = new Reporter(fields?.RequiredText("role") ?? "", fields?.RequiredText("callback") ?? "");
        fields?.RefuseOthers();
        return reporter;
    }

    private static LastSeen ReadLastSeen(JsonFields? fields, Instant now)
    {
        if (fields is null)
        {
            return new LastSeen();
        }

        var at = ReadInstant(fields, now);
        var certainty = fields.Choice("certainty", at is null ? Certainty.Unknown : Certainty.Approximate);
        if (!fields.Has("at") && (certainty != Certainty.Unknown || !fields.Has("certainty")))
        {
            fields.Fault("at", "is required; when nobody knows, leave it out and give certainty 'unknown'");
        }

        var seen = new LastSeen
        {
            At = at,
            Certainty = certainty,
            MunicipalityCode = ReadMunicipality(fields),
            LocationCode = fields.Text("locationCode"),
            Place = fields.Text("place"),
        };
        fields.RefuseOthers();
        return seen;
    }

    private static Instant? ReadInstant(JsonFields fields, Instant now)
    {
        if (fields.Text("at") is not { } text)
        {
            return null;
        }

        var parsed = OffsetDateTimePattern.Rfc3339.Parse(text);
        if (!parsed.Success)
        {
            fields.Fault("at", "must be a date and time with its zone after RFC 3339, such as 2026-11-23T21:30:00+01:00");
            return null;
        }

        var at = parsed.Value.ToInstant();
        if (at > now + Duration.FromMinutes(ReportLimits.ClockSkewMinutes))
        {
            fields.Fault("at", "lies in the future; give the moment the child was last seen");
        }

        if (at.InUtc().Year < now.InUtc().Year - ReportLimits.Age)
        {
            fields.Fault("at", "lies too far in the past for a child; check the year");
        }

        return at;
    }

    private static string? ReadMunicipality(JsonFields fields)
    {
        var code = fields.Text("municipalityCode");
        if (code is not null && !(code.Length == 6 && code.StartsWith("GM", StringComparison.Ordinal) && code.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0))
        {
            fields.Fault("municipalityCode", "must be the CBS code of a municipality: GM and four digits, such as GM1950. Leave it out when it is not known");
        }

        return code;
    }

    private static Dictionary<Circumstance, Answer> ReadCircumstances(JsonFields? fields)
    {
        var answers = Enum.GetValues<Circumstance>()
            .Select(circumstance => (circumstance, Name: JsonNamingPolicy.CamelCase.ConvertName(circumstance.ToString())))
            .Select(question => (question.circumstance, Answer: fields?.Choice(question.Name, Answer.Unknown) ?? Answer.Unknown))
            .Where(given => given.Answer != Answer.Unknown)
            .ToDictionary(given => given.circumstance, given => given.Answer);
        fields?.RefuseOthers();
        return answers;
    }

    private static Notified ReadNotified(JsonFields? fields)
    {
        if (fields is null)
        {
            return new Notified(Answer.Unknown, Answer.Unknown, Answer.Unknown);
        }

        var notified = new Notified(
            fields.Choice("guardian", Answer.Unknown), fields.Choice("police", Answer.Unknown), fields.Choice("emergencyCalled", Answer.Unknown));
        fields.RefuseOthers();
        return notified;
    }
}
