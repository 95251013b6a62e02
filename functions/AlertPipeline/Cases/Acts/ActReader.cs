using System.Text.Json;
using AlertPipeline.Reports;
using AlertPipeline.Reports.Reading;

namespace AlertPipeline.Cases.Acts;

/// <summary>Reads what all wishes have in common.</summary>
internal static class ActReader
{
    public static ActReading<T> Read<T>(ReadOnlyMemory<byte> body, Func<JsonFields, T> read)
        where T : class
    {
        if (JsonBody.Parse(body.Span) is not { ValueKind: JsonValueKind.Object } root)
        {
            return new ActReading<T>(null, [new ReportFault("", "The body must be one JSON object in UTF-8.")]);
        }

        var findings = new ReportFindings();
        var fields = new JsonFields(root, "", findings);
        var wish = read(fields);
        fields.RefuseOthers();
        return new ActReading<T>(findings.Faults.Count > 0 ? null : wish, findings.Faults);
    }

    /// <summary>A text that must be there: the name of a person, or a reason.</summary>
    public static string Words(this JsonFields fields, string name) => fields.Require(name).FreeText(name) ?? "";

    /// <summary>A choice that must be made.</summary>
    public static T Decision<T>(this JsonFields fields, string name)
        where T : struct, Enum => fields.Require(name).Choice(name, default(T));
}
