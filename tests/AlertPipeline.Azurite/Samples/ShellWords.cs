using System.Text.RegularExpressions;

namespace AlertPipeline.Azurite.Samples;

/// <summary>
/// Splits a command as a POSIX shell does, as far as the documents use it: blanks, single and double quotes, a backslash at the end of a line, and $NAME.
/// Anything else that means something to a shell is refused, so that nothing passes here that would not run there.
/// </summary>
internal static partial class ShellWords
{
    public static IReadOnlyList<string> Split(string command, IReadOnlyDictionary<string, string> variables) => Command().Match(command) is { Success: true } match
        ? [.. match.Groups["word"].Captures.Select(word => Part().Replace(word.Value, part => Mean(part, variables)))]
        : throw new FormatException($"Something in this command means more to a shell than is read here: {command}");

    private static string Mean(Match part, IReadOnlyDictionary<string, string> variables) => part switch
    {
        _ when part.Groups["literal"] is { Success: true } literal => literal.Value,
        _ when part.Groups["text"] is { Success: true } text => Variable().Replace(text.Value, inner => variables[inner.Groups["name"].Value]),
        _ => variables[part.Groups["variable"].Value],
    };

    [GeneratedRegex("""
        ^(?<word>('[^']*'|"[^"\\`]*"|[\w.:/=,%@+-]|\$[A-Z_]+)+)
        (([ \n]|\\\n)+(?<word>('[^']*'|"[^"\\`]*"|[\w.:/=,%@+-]|\$[A-Z_]+)+))*$
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex("""'(?<literal>[^']*)'|"(?<text>[^"]*)"|\$(?<variable>[A-Z_]+)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"\$(?<name>[A-Z_]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
