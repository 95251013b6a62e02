using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bench.Fuzz;

/// <summary>Judges an answer.</summary>
internal static class FuzzVerdict
{
    private static readonly string[] Members = ["title", "detail"];

    /// <summary>What is wrong with an answer; null when nothing is.</summary>
    public static string? Fault(FuzzCase sent, FuzzAnswer answer, string mark) => answer switch
    {
        _ when !sent.Right.Contains(answer.Status) => $"status {answer.Status} instead of {string.Join(" or ", sent.Right)}",
        _ when answer.Text.Contains(mark, StringComparison.Ordinal) => "the answer repeats what was sent",
        { Status: 0 } => null,
        { Status: 202 } => answer.ContentType == "application/json" ? null : $"a receipt of type {answer.ContentType}",
        _ => IsProblem(answer) ? null : $"status {answer.Status} without problem details",
    };

    private static bool IsProblem(FuzzAnswer answer) =>
        answer.ContentType == "application/problem+json"
        && Parse(answer.Text) is JsonObject problem
        && (int?)problem["status"] == answer.Status
        && Array.TrueForAll(Members, name => !string.IsNullOrEmpty((string?)problem[name]));

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
