namespace AlertPipeline.Reports.Reading;

/// <summary>Reads the partner's name for a message, which may stand in the body, in the header Idempotency-Key or in both.</summary>
internal static class ReferenceReader
{
    private const string Name = "partnerReference";

    public static string? Read(JsonFields fields, string? header, bool required)
    {
        if (required && header is null)
        {
            fields.Require(Name, "is required in a batch, so that the whole batch can be sent again");
        }

        var (inBody, inHeader) = (fields.Reference(Name), ReadHeader(fields, header));
        if (inBody is not null && inHeader is not null && inBody != inHeader)
        {
            fields.Fault(Name, "differs from the header Idempotency-Key; give one of them, or the same in both");
        }

        return inBody ?? inHeader;
    }

    private static string? ReadHeader(JsonFields fields, string? header)
    {
        if (header is null)
        {
            return null;
        }

        var (text, fault) = TextCleaner.Clean(header, ReportLimits.Text);
        if (fault is not null)
        {
            fields.Fault(Name, $"in the header Idempotency-Key {fault}");
        }

        return fields.RefuseBsn(Name, text);
    }
}
