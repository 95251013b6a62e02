using System.Text.Json;

namespace AlertPipeline.Reports;

/// <summary>The words that stand for the values of an enum in JSON: kebab-case, such as <c>in-transit</c>.</summary>
internal static class Vocabulary<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Words =
        Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()), StringComparer.Ordinal);

    public static string All { get; } = string.Join(", ", Words.Keys);

    public static bool TryParse(string word, out T value) => Words.TryGetValue(word, out value);
}
