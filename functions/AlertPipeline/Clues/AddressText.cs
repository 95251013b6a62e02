using System.Text.RegularExpressions;
using AlertPipeline.Directory;
using AlertPipeline.Identity;

namespace AlertPipeline.Clues;

/// <summary>Addresses as people write them.</summary>
internal static partial class AddressText
{
    /// <summary>The words, each once, in one order and spelling; null when no house number is among them.</summary>
    public static string? Words(string? typed) => Plain(typed) is var plain && HouseNumber(plain) is not null ? PlaceKey.Of(plain) : null;

    /// <summary>The Dutch postcode and the house number; null when it does not give both.</summary>
    public static string? Postcode(string? typed)
    {
        var plain = Plain(typed);
        return DutchPostcode().Match(plain) is { Success: true } postcode && HouseNumber(plain) is { } number
            ? $"{postcode.Groups["digits"].Value}{postcode.Groups["letters"].Value} {number}" : null;
    }

    private static string? HouseNumber(string plain) => Number().Match(DutchPostcode().Replace(plain, " ")) is { Success: true } number ? number.Value : null;

    private static string Plain(string? typed) => PlaceWords.Of(ClueText.Visible(typed ?? "")).Text;

    [GeneratedRegex(@"\b(?<digits>[1-9][0-9]{3}) ?(?<letters>[a-z]{2})\b", RegexOptions.NonBacktracking)]
    private static partial Regex DutchPostcode();

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
