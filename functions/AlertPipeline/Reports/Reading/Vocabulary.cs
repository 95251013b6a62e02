using System.Text.Json;

namespace AlertPipeline.Reports.Reading;

/// <summary>The words that stand for the values of an enum in JSON: kebab-case, such as <c>in-transit</c>.</summary>
internal static class Vocabulary<T>
    where T : struct, Enum
{
    public static IReadOnlyList<T> Values { get; } = Enum.GetValues<T>();

    private static Dictionary<string, T> Words { get; } = Values.ToDictionary(Word, StringComparer.Ordinal);

    public static string List(IEnumerable<T> values) => string.Join(", ", values.Select(Word));

    public static bool TryParse(string word, out T value) => Words.TryGetValue(word, out value);

    private static string Word(T value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
