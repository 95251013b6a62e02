using AlertPipeline.Reports;

namespace AlertPipeline.Cases;

/// <summary>Reads a desk's wish to close a case.</summary>
public static class ClosingReader
{
    /// <summary>Reads a body; the request, or every fault it has.</summary>
    public static (ClosingRequest? Request, IReadOnlyList<ReportFault> Faults) Read(ReadOnlyMemory<byte> body)
    {
        if (JsonBody.Parse(body.Span) is not { ValueKind: System.Text.Json.JsonValueKind.Object } root)
        {
            return (null, [new ReportFault("", "The body must be one JSON object in UTF-8.")]);
        }

        var faults = new ReportFaults();
        var fields = new JsonFields(root, "", faults);
        var request = new ClosingRequest(ReadReason(fields), fields.RequiredText("closedBy") ?? "");
        fields.RefuseOthers();
        return faults.Listed.Count > 0 ? (null, faults.Listed) : (request, []);
    }

    private static ClosingReason ReadReason(JsonFields fields)
    {
        if (!fields.Has("reason"))
        {
            fields.Fault("reason", $"is required and must be one of {Vocabulary<ClosingReason>.All}");
        }

        return fields.Choice("reason", ClosingReason.ReportedInError);
    }
}
