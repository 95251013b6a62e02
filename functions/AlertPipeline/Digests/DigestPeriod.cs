using AlertPipeline.Signals;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Digests;

/// <summary>The month of a digest, and the whole months before it that are still kept. Months are those of the Netherlands.</summary>
/// <param name="Month">The month.</param>
/// <param name="Before">The months before, the oldest first.</param>
public sealed record DigestPeriod(YearMonth Month, IReadOnlyList<YearMonth> Before)
{
    /// <summary>Everything that counts happened after this moment.</summary>
    public Instant After => StartOf(Before.Append(Month).First()) - Duration.FromSeconds(1);

    /// <summary>Everything that counts happened before this moment.</summary>
    public Instant Until => StartOf(Next(Month));

    /// <summary>The part of all days that lies in the month.</summary>
    internal double Share => (double)Days(Month) / Before.Append(Month).Sum(Days);

    /// <summary>The month that a text names, such as 2026-10; null when it names none.</summary>
    public static YearMonth? Read(string text) => YearMonthPattern.Iso.Parse(text).TryGetValue(default, out var month) ? month : null;

    /// <summary>The period of a month, or why there is none.</summary>
    public static (DigestPeriod? Period, DigestRefusal Refusal) Of(YearMonth month, Instant now)
    {
        var first = Next(MonthOf(SignalRetention.AllSince(now)));
        return month >= MonthOf(now) ? (null, DigestRefusal.MonthNotOver)
            : month < first ? (null, DigestRefusal.MonthNotKept)
            : (new DigestPeriod(month, [.. From(first).TakeWhile(earlier => earlier < month)]), default);
    }

    /// <summary>The month in which a moment falls.</summary>
    internal static YearMonth MonthOf(Instant moment) => NetherlandsTime.DateOf(moment).ToYearMonth();

    private static IEnumerable<YearMonth> From(YearMonth first)
    {
        for (var month = first; ; month = Next(month))
        {
            yield return month;
        }
    }

    private static YearMonth Next(YearMonth month) => month.PlusMonths(1);

    private static Instant StartOf(YearMonth month) => NetherlandsTime.StartOf(month.OnDayOfMonth(1));

    private static int Days(YearMonth month) => month.Calendar.GetDaysInMonth(month.Year, month.Month);
}
