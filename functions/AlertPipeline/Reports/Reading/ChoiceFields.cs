using System.Text.Json;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads fields that hold a word out of a list.</summary>
internal static class ChoiceFields
{
    /// <summary>The choice; <paramref name="otherwise"/> when none was made. That somebody answered 'unknown' is noted.</summary>
    public static T Choice<T>(this JsonFields fields, string name, T otherwise)
        where T : struct, Enum => fields.Choice<T>(name, Vocabulary<T>.Values) ?? otherwise;

    /// <summary>The choice among some of the words; null when none was made.</summary>
    public static T? Choice<T>(this JsonFields fields, string name, IReadOnlyCollection<T> among)
        where T : struct, Enum => fields.TryTake(name, JsonValueKind.String, "a text", out var value) ? fields.Parse(name, value, among) : null;

    /// <summary>The choices, each once.</summary>
    public static IReadOnlyList<T> Choices<T>(this JsonFields fields, string name)
        where T : struct, Enum =>
        [.. fields.List(name, Vocabulary<T>.Values.Count).Select(item => fields.Parse<T>(item.Name, item.Value, Vocabulary<T>.Values)).OfType<T>().Distinct()];

    private static T? Parse<T>(this JsonFields fields, string name, JsonElement value, IReadOnlyCollection<T> among)
        where T : struct, Enum
    {
        if (TextCleaner.Clean(value, ReportLimits.Text).Text is not { } word || !Vocabulary<T>.TryParse(word, out var choice) || !among.Contains(choice))
        {
            fields.Fault(name, $"must be one of {Vocabulary<T>.List(among)}");
            return null;
        }

        if (word == "unknown")
        {
            fields.NoteUnknown(name);
        }

        return choice;
    }
}
