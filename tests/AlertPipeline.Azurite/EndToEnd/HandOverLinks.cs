using System.Text.RegularExpressions;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>The links and codes of hand-overs, as a contact of the police gets them.</summary>
internal static partial class HandOverLinks
{
    /// <summary>The path of the last link that a contact got.</summary>
    public static string LinkOf(this Pipeline pipeline, string person) => Last(pipeline, person, Path()) ?? throw new InvalidOperationException($"{person} got no link.");

    /// <summary>The code of a contact.</summary>
    public static string CodeOf(this Pipeline pipeline, string person) => Last(pipeline, person, Code()) ?? throw new InvalidOperationException($"{person} got no code.");

    /// <summary>Types a code and returns the page.</summary>
    public static Task<string> UnlockAsync(this Pipeline pipeline, string person, string? code = null) =>
        pipeline.PostAsync(pipeline.LinkOf(person), ("code", code ?? pipeline.CodeOf(person)));

    /// <summary>Sends a form of a page that was opened.</summary>
    public static Task<string> SendHandOverAsync(this Pipeline pipeline, string person, string opened, params IEnumerable<(string Name, string Value)> fields) =>
        pipeline.PostAsync(pipeline.LinkOf(person), fields.Append(("session", Session().Match(opened).Groups["session"].Value)));

    private static string? Last(Pipeline pipeline, string person, Regex what) =>
        pipeline.Sent.Where(sent => sent.Person == person).Select(sent => what.Match(sent.Message.Text)).LastOrDefault(match => match.Success)?.Groups["found"].Value;

    [GeneratedRegex("(?<found>/hand-overs/[A-Za-z0-9_.-]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Path();

    [GeneratedRegex("Code: (?<found>[0-9]{6})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex("name=\"session\" value=\"(?<session>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Session();
}
