using System.Text.Json;
using AlertPipeline.Directory;
using AlertPipeline.Reports;
using AlertPipeline.Reports.Reading;

namespace AlertPipeline.Forms;

/// <summary>Reads a request for a link to the form.</summary>
public static class FormLinkReader
{
    /// <summary>Reads a body.</summary>
    /// <param name="body">The bytes as they came in.</param>
    /// <param name="partnerId">Who asks: a link can only lead to one of its own locations, where the directory lists them.</param>
    /// <param name="book">The directory.</param>
    public static FormLinkReading Read(ReadOnlyMemory<byte> body, string partnerId, DirectoryBook book) => JsonBody.Parse(body.Span) is { ValueKind: JsonValueKind.Object } root
        ? Read(root, partnerId, book)
        : new FormLinkReading(null, [new ReportFault("", "The body must be one JSON object in UTF-8; {} asks for a link without a location.")]);

    private static FormLinkReading Read(JsonElement root, string partnerId, DirectoryBook book)
    {
        var findings = new ReportFindings();
        var fields = new JsonFields(root, "", findings);
        var request = new FormLinkRequest(ReadLocation(fields, partnerId, book), fields.Number("validForDays", 1, FormLinkRequest.MostDays) ?? FormLinkRequest.DefaultDays);
        fields.RefuseOthers();
        return new FormLinkReading(findings.Faults.Count == 0 ? request : null, findings.Faults);
    }

    private static string? ReadLocation(JsonFields fields, string partnerId, DirectoryBook book)
    {
        var code = fields.Reference("locationCode");
        if (!book.MayName(partnerId, code))
        {
            fields.Fault("locationCode", "must be one of your locations");
        }

        return code;
    }
}
