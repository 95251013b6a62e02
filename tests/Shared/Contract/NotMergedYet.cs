using System.Text.Json.Nodes;
using AlertPipeline.Functions.Contract;

namespace AlertPipeline.Testing.Contract;

/// <summary>What the document describes and other branches build. Each entry goes when its part is there; a test says so. At the end this file goes.</summary>
internal static class NotMergedYet
{
    /// <summary>Operations without a function.</summary>
    public static readonly string[] Operations =
    [
        "GET /api/v1/reports",
        "POST /api/v1/reports/{reportId}/withdrawals",
        "POST /api/v1/report-batches",
        "POST /api/v1/form-links",
        "POST /api/v1/cases/{caseReference}/closings",
        "GET /api/v1/partners",
    ];

    /// <summary>Problems that no code answers.</summary>
    public static readonly string[] Problems = ["too-many-requests", "not-closable"];

    /// <summary>Examples of bodies that are not answered as documented.</summary>
    public static readonly string[] Examples =
        ["missing-in-transit", "missing-urgent", "found", "responsibility-transferred", "concern", "supplement"];

    /// <summary>Members that answers do not have.</summary>
    public static readonly (string Schema, string[] Members)[] Members =
    [
        ("ReportReceipt", ["missing", "masked", "callEmergency"]),
        ("ReportView", ["kind", "changedAt", "missing", "masked", "callEmergency", "next"]),
    ];

    /// <summary>Headers that answers do not have.</summary>
    public static readonly string[] Headers = ["RateLimit"];

    /// <summary>Whether an operation is among them.</summary>
    public static bool Lists(Operation operation) => Operations.Contains($"{operation.Method} {operation.Path}");

    /// <summary>The same document, which does not ask for what is not there.</summary>
    public static JsonObject Relax(JsonObject document)
    {
        foreach (var (schema, members) in Members)
        {
            document["components"]!["schemas"]![schema]!["required"]!.AsArray().RemoveAll(name => members.Contains((string?)name));
        }

        foreach (var header in Headers)
        {
            document["components"]!["headers"]![header]!["required"] = false;
        }

        return document;
    }
}
