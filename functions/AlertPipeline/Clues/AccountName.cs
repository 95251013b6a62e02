using System.Text.RegularExpressions;

namespace AlertPipeline.Clues;

/// <summary>The name of an account as its platform compares it: case never counts, and on Facebook neither do points.</summary>
internal static partial class AccountName
{
    private const int LeastCharacters = 3;

    /// <summary>The name in what somebody typed, with or without the at sign or the address of its page; null when it is too short to tell anything.</summary>
    public static string? Of(AccountPlatform platform, string? typed)
    {
        var page = ClueText.Visible(typed ?? "").Split('?')[0].Trim().TrimEnd('/');
        var name = string.Concat(Parts().Split(page[(page.LastIndexOf('/') + 1)..]).Select(part => Parts().IsMatch(part) ? part : ClueText.Letters(part)));
        return (platform == AccountPlatform.Facebook ? name.Replace(".", "", StringComparison.Ordinal) : name) is { Length: >= LeastCharacters } folded ? folded : null;
    }

    [GeneratedRegex("(?<sign>[._-])", RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}
