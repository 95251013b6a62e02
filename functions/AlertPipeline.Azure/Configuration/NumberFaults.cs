using System.Text.Json;

namespace AlertPipeline.Configuration;

/// <summary>
/// Finds numbers that no file of the directory may hold. A schema takes 2.0 for a whole number, which the app does not, and cannot compare 1e400 with anything.
/// </summary>
internal static class NumberFaults
{
    /// <summary>One fault for each, with its JSON pointer; never the number itself.</summary>
    public static IEnumerable<string> Of(JsonElement content) => Of(content, "");

    private static IEnumerable<string> Of(JsonElement node, string pointer) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(field => Of(field.Value, $"{pointer}/{Escape(field.Name)}")),
        JsonValueKind.Array => node.EnumerateArray().SelectMany((item, index) => Of(item, $"{pointer}/{index}")),
        JsonValueKind.Number when !node.TryGetInt32(out _) =>
            [$"{(pointer.Length == 0 ? "" : $" {pointer}")}: must be a whole number of at most nine digits; write digits alone, such as 20, or a text in quotes."],
        _ => [],
    };

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
