using NodaTime;
using NodaTime.Text;

namespace AlertPipeline;

/// <summary>Moments as people in the Netherlands read them: zone Europe/Amsterdam.</summary>
public static class NetherlandsTime
{
    private static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("dd-MM-uuuu HH:mm");

    /// <summary>The day on which a moment falls there.</summary>
    public static LocalDate DateOf(Instant moment) => moment.InZone(Amsterdam).Date;

    /// <summary>
    /// The moment at which clocks there show a time. When they show it twice, in autumn, the first is taken, so that a deadline comes rather too early;
    /// a time that is left out, in spring, is read as an hour later.
    /// </summary>
    public static Instant At(LocalDateTime shown) => shown.InZoneLeniently(Amsterdam).ToInstant();

    /// <summary>What clocks there show.</summary>
    public static LocalDateTime Of(Instant moment) => moment.InZone(Amsterdam).LocalDateTime;

    /// <summary>What clocks there show, with how far they are from UTC: of an hour that they show twice, which one it is.</summary>
    public static OffsetDateTime WithOffset(Instant moment) => moment.InZone(Amsterdam).ToOffsetDateTime();

    /// <summary>The moment at which a day begins there.</summary>
    public static Instant StartOf(LocalDate day) => day.AtStartOfDayInZone(Amsterdam).ToInstant();

    /// <summary>Day, month, year and time of day, to the minute, such as 23-11-2026 21:30.</summary>
    public static string Write(Instant moment) => Moment.Format(Of(moment));
}
