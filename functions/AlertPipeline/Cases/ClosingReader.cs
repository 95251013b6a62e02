using System.Text.Json;
using AlertPipeline.Reports;
using AlertPipeline.Reports.Reading;

namespace AlertPipeline.Cases;

/// <summary>Reads a desk's wish to close a case.</summary>
public static class ClosingReader
{
    /// <summary>Reads a body; the request, or every fault it has.</summary>
    public static (ClosingRequest? Request, IReadOnlyList<ReportFault> Faults) Read(ReadOnlyMemory<byte> body)
    {
        if (JsonBody.Parse(body.Span) is not { ValueKind: JsonValueKind.Object } root)
        {
            return (null, [new ReportFault("", "The body must be one JSON object in UTF-8.")]);
        }

        var findings = new ReportFindings();
        var fields = new JsonFields(root, "", findings);
        var request = new ClosingRequest(
            fields.Require("reason").Choice("reason", ClosingReason.ReportedInError), fields.Require("closedBy").FreeText("closedBy") ?? "");
        fields.RefuseOthers();
        return findings.Faults.Count > 0 ? (null, findings.Faults) : (request, []);
    }
}
