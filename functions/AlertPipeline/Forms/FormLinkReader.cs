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
    /// <param name="partner">Who asks: a link can only lead to a location that it may name.</param>
    /// <param name="book">The directory.</param>
    public static FormLinkReading Read(ReadOnlyMemory<byte> body, Partner partner, DirectoryBook book) => JsonBody.Parse(body.Span) is { ValueKind: JsonValueKind.Object } root
        ? Read(root, partner, book)
        : new FormLinkReading(null, [new ReportFault("", "The body must be one JSON object in UTF-8; {} asks for a link without a location.")]);

    private static FormLinkReading Read(JsonElement root, Partner partner, DirectoryBook book)
    {
        var findings = new ReportFindings();
        var fields = new JsonFields(root, "", findings);
        var request = new FormLinkRequest(ReadLocation(fields, partner, book), fields.Number("validForDays", 1, FormLinkRequest.MostDays) ?? FormLinkRequest.DefaultDays);
        fields.RefuseOthers();
        return new FormLinkReading(findings.Faults.Count == 0 ? request : null, findings.Faults);
    }

    private static string? ReadLocation(JsonFields fields, Partner partner, DirectoryBook book)
    {
        var code = fields.Reference("locationCode");
        if (!book.MayName(partner, code))
        {
            fields.Fault("locationCode", "must be one of your locations");
        }

        return code;
    }
}
