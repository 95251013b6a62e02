using NodaTime;
using static AlertPipeline.Identity.Weights.EvidenceLevel;

namespace AlertPipeline.Identity.Weights;

/// <summary>Compares the fields that are simple values.</summary>
internal static class FieldLevels
{
    private const int MostSlips = 2;
    private const int DaysOfAWeek = 7;

    public static EvidenceLevel Statement(IdentityFacts one, IdentityFacts other) =>
        Identity.Statement.Joins(one, other) ? StatementSame : Nothing;

    public static EvidenceLevel VNumber(string? one, string? other) =>
        one is null || other is null ? Nothing : one == other ? VNumberSame : IsSlip(one, other) ? VNumberSlip : VNumberOther;

    public static EvidenceLevel Phone(string? one, string? other) => one is null || other is null ? Nothing : one == other ? PhoneSame : PhoneOther;

    public static EvidenceLevel PartnerFile(string? one, string? other) =>
        one is null || other is null || !one.AsSpan(0, one.IndexOf('\n', StringComparison.Ordinal) + 1).SequenceEqual(other.AsSpan(0, other.IndexOf('\n', StringComparison.Ordinal) + 1)) ? Nothing
        : one == other ? PartnerFileSame
        : PartnerFileOther;

    public static EvidenceLevel Sex(Reports.Sex one, Reports.Sex other) => (one, other) switch
    {
        (Reports.Sex.Female, Reports.Sex.Male) or (Reports.Sex.Male, Reports.Sex.Female) => SexOther,
        (Reports.Sex.Female, Reports.Sex.Female) or (Reports.Sex.Male, Reports.Sex.Male) => SexSame,
        _ => Nothing,
    };

    public static EvidenceLevel Seen(LocalDate? one, LocalDate? other)
    {
        if (one is not { } first || other is not { } second)
        {
            return Nothing;
        }

        return Math.Abs(Period.DaysBetween(first, second)) switch
        {
            0 => SeenSameDay,
            1 => SeenDayOff,
            2 => SeenTwoDaysOff,
            <= DaysOfAWeek => SeenDaysOff,
            _ => SeenFar,
        };
    }

    public static EvidenceLevel Place(string? one, string? other) => one is null || other is null ? Nothing : one == other ? PlaceSame : PlaceOther;

    private static bool IsSlip(string one, string other) => one.Length == other.Length && one.Zip(other).Count(figures => figures.First != figures.Second) <= MostSlips;
}
