using System.Text.Json;

namespace AlertPipeline.Configuration;

/// <summary>Says what is wrong with a value and how to mend it, from what the schema says; the value itself is not shown, it may be private.</summary>
internal static class SchemaFault
{
    // The library names a value that may not be there at all with an empty keyword.
    private const string NotAllowed = "";

    /// <summary>One sentence.</summary>
    /// <param name="keyword">The keyword of JSON Schema that failed.</param>
    /// <param name="message">What the library says of it.</param>
    /// <param name="described">The part of the schema that describes the value; null when it is no part of the format.</param>
    public static string Explain(string keyword, string message, JsonElement? described) => (keyword, described) switch
    {
        (NotAllowed, null) => "is not part of this file; correct the name or take it out.",
        (NotAllowed, { } known) => $"must not be here; take it out. {Description(known)}",
        ("required", _) => $"{char.ToLowerInvariant(message[0])}{message[1..]}; add them.",
        ("type", { } known) => $"must be {Words(known)}. {Description(known)}",
        ("enum", { } known) => $"must be one of {string.Join(", ", known.GetProperty("enum").EnumerateArray())}.",
        ("uniqueItems", _) => "holds the same value more than once; keep one.",
        (_, { } known) => $"is not valid. {Description(known)}",
        _ => "is not valid.",
    };

    private static string Description(JsonElement node) => node.TryGetProperty("description", out var description) ? description.GetString()! : "";

    private static string Words(JsonElement node) => (node.TryGetProperty("type", out var type) ? type.GetString() : "string") switch
    {
        "array" => "a list [...]",
        "object" => "an object {...}",
        "boolean" => "true or false",
        "integer" => "a whole number",
        _ => "a text",
    };
}
