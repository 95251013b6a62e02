using System.Globalization;
using AlertPipeline.Digests;
using AlertPipeline.Reports;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Functions.Digests;

/// <summary>The words of a digest in Dutch, level B1.</summary>
internal static class DigestWords
{
    private static readonly YearMonthPattern Month = YearMonthPattern.Create("MMMM uuuu", CultureInfo.GetCultureInfo("nl-NL"));

    public static string Of(YearMonth month) => Month.Format(month);

    public static string Of(DigestTrend trend) => trend switch
    {
        DigestTrend.MoreThanUsual => "meer dan gewoon",
        DigestTrend.LessThanUsual => "minder dan gewoon",
        DigestTrend.AsUsual => "als gewoon",
        _ => "te weinig om te zeggen",
    };

    public static string Of(ConcernType type) => type switch
    {
        ConcernType.Recruiting => "Ronselen, bij de poort of via de telefoon",
        ConcernType.PickUp => "Ophalen met een voertuig",
        ConcernType.RansomOrExtortion => "Losgeld of afpersing",
        ConcernType.Debt => "Schulden",
        ConcernType.ChangedBehaviour => "Ander gedrag dan eerst",
        ConcernType.UnexplainedPossessions => "Nieuwe spullen of geld zonder uitleg",
        ConcernType.WaitingAdult => "Een volwassene die op kinderen wacht",
        ConcernType.Boyfriend => "Een oudere vriend of vriendin",
        ConcernType.NuisanceWithCoercion => "Overlast onder dwang van iemand anders",
        ConcernType.Tip => "Tip van een bewoner of de pers",
        _ => "Iets anders",
    };
}
