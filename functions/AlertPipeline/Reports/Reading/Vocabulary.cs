namespace AlertPipeline.Reports.Reading;

/// <summary>The words that stand for the values of an enum in JSON: those of <see cref="EnumWords"/>.</summary>
internal static class Vocabulary<T>
    where T : struct, Enum
{
    public static IReadOnlyList<T> Values { get; } = Enum.GetValues<T>();

    private static Dictionary<string, T> Words { get; } = Values.ToDictionary(EnumWords.ToWord, StringComparer.Ordinal);

    public static string List(IEnumerable<T> values) => string.Join(", ", values.Select(EnumWords.ToWord));

    public static bool TryParse(string word, out T value) => Words.TryGetValue(word, out value);
}
