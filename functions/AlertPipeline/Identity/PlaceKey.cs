using System.Globalization;
using System.Text;

namespace AlertPipeline.Identity;

/// <summary>The words of a place in one order and spelling.</summary>
internal static class PlaceKey
{
    /// <summary>The words without case, marks and signs, each once; null when there is none.</summary>
    public static string? Of(string? place)
    {
        var plain = string.Concat((place ?? "").Normalize(NormalizationForm.FormKD).ToLowerInvariant()
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            .Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '));
        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return string.Join(' ', words) is { Length: > 0 } key ? key : null;
    }
}
