namespace AlertPipeline.Identity.Explaining;

/// <summary>A name inside a line of text that runs from left to right.</summary>
internal static class NameText
{
    // FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex 9).
    private const char Open = '\u2068';
    private const char Close = '\u2069';

    /// <summary>The name, kept from turning the line around when its letters run from right to left.</summary>
    public static string Of(string name) => name.Any(RunsLeft) ? $"{Open}{name}{Close}" : name;

    // The Hebrew, Arabic, Syriac, Thaana and N'Ko blocks, and the presentation forms of Hebrew and Arabic.
    private static bool RunsLeft(char letter) => letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF');
}
