using System.Globalization;
using NodaTime;

namespace Bench.Identity;

/// <summary>
/// A date of birth as the files write it: 2010-05-31, 20100531 or 2010. Where the day does not exist only the year is taken,
/// and nothing where no year can be read.
/// </summary>
/// <param name="Date">The date; null when it is not known.</param>
/// <param name="Year">The year where the date is not known; null otherwise.</param>
internal sealed record WrittenBirth(LocalDate? Date, int? Year)
{
    private const int YearDigits = 4;
    private const int DateDigits = 8;

    /// <summary>Reads one.</summary>
    public static WrittenBirth Read(string text)
    {
        var digits = text.Replace("-", "", StringComparison.Ordinal);
        return DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new WrittenBirth(LocalDate.FromDateOnly(date), null)
            : new WrittenBirth(null, digits.Length is YearDigits or DateDigits ? YearOf(text) : null);
    }

    private static int? YearOf(string text) =>
        int.TryParse(text.AsSpan(0, YearDigits), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year : null;
}
