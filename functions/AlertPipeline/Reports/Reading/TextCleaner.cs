using System.Text.Json;

namespace AlertPipeline.Reports.Reading;

/// <summary>Makes the text of a JSON value fit to keep, or says what is wrong with it.</summary>
internal static class TextCleaner
{
    /// <summary>The clean text, or the fault; one of them is null.</summary>
    public static (string? Text, string? Fault) Clean(JsonElement value, int longest) =>
        Decode(value) is { } text ? Clean(text, longest) : (null, "holds characters that are not valid Unicode");

    /// <summary>The same for a text that did not come as JSON.</summary>
    public static (string? Text, string? Fault) Clean(string text, int longest) => Measure(ReportText.Clean(text), longest);

    private static (string? Text, string? Fault) Measure(string text, int longest) => text.Length switch
    {
        0 => (null, "must not be empty; leave it out when it is not known"),
        _ when text.Length > longest => (null, $"must be at most {longest} characters"),
        _ => (text, null),
    };

    private static string? Decode(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
