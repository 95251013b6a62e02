using AlertPipeline.Identity.Weights;
using static AlertPipeline.Identity.Weights.EvidenceLevel;

namespace AlertPipeline.Identity.Births;

/// <summary>
/// Compares what two reports say of when a child was born, by how sure each is. Nothing here forbids a link: an assessment of age moves
/// a birth date by one to four years, and partners guess.
/// </summary>
internal static class BornComparison
{
    private const int MostYears = 5;

    private static readonly EvidenceLevel[] RealDates = [BornOtherDay, BornYearOff, BornYearsOff, BornYearsOff, BornYearsOff, BornFarYears];
    private static readonly EvidenceLevel[] OneDate = [BornDateInYear, BornDateYearOff, BornDateTwoOff, BornDateYearsOff, BornDateYearsOff, BornFarYears];
    private static readonly EvidenceLevel[] Years = [BornSameYear, BornYearsOneOff, BornYearsTwoOff, BornYearsMoreOff, BornYearsMoreOff, BornFarYears];
    private static readonly EvidenceLevel[] Estimates = [BornEstimateMeets, BornEstimateOneOff, BornEstimateTwoOff, BornFarYears, BornFarYears, BornFarYears];
    private static readonly EvidenceLevel[] SameDayOfYear = [BornSameDay, BornDayOneYearOff, BornDayYearsOff, BornDayYearsOff, BornDayYearsOff, BornFarYears];

    /// <summary>The level; <see cref="Nothing"/> when one of them says nothing.</summary>
    public static EvidenceLevel Of(Born? one, Born? other)
    {
        if (one is null || other is null)
        {
            return Nothing;
        }

        var apart = Math.Min(MostYears, Math.Max(0, Math.Max(one.From - other.To, other.From - one.To)));
        return one.IsEstimate || other.IsEstimate ? Estimates[apart]
            : one.Date is not null && other.Date is not null ? OfDates(one, other, apart)
            : one.Date is not null || other.Date is not null ? OneDate[apart]
            : Years[apart];
    }

    private static EvidenceLevel OfDates(Born one, Born other, int apart)
    {
        if (one.MonthAndDay == other.MonthAndDay)
        {
            return apart == 0 && one.IsMonthOnly ? BornSameMonth : SameDayOfYear[apart];
        }

        return apart == 0 && one.MonthAndDay == (other.MonthAndDay % 100 * 100) + (other.MonthAndDay / 100) ? BornDayAndMonthSwapped
            : apart == 0 && IsNearDay(one.MonthAndDay, other.MonthAndDay) ? BornNearDay
            : one.IsSlipOf(other) ? BornOtherCalendar
            : RealDates[apart];
    }

    // One of month and day is the same; the other differs by a slip of one figure, or by a day or two.
    private static bool IsNearDay(int one, int other) =>
        one / 100 == other / 100 ? Math.Abs(one - other) <= 2 || SharesFigure(one % 100, other % 100)
        : one % 100 == other % 100 && (Math.Abs(one - other) <= 200 || SharesFigure(one / 100, other / 100));

    private static bool SharesFigure(int one, int other) => one / 10 == other / 10 || one % 10 == other % 10;
}
