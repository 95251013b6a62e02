using System.Text.Json;

namespace AlertPipeline;

/// <summary>The words that stand for the values of an enum wherever somebody sees them: kebab-case, such as <c>in-transit</c>.</summary>
public static class EnumWords
{
    /// <summary>The word for a value.</summary>
    public static string ToWord<T>(this T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The name of the field that stands for a value: camelCase, such as <c>phoneOff</c>.</summary>
    public static string ToField<T>(this T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
