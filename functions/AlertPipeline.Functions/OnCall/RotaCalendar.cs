using AlertPipeline.Directory;
using AlertPipeline.OnCall;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Duration = NodaTime.Duration;

namespace AlertPipeline.Functions.OnCall;

/// <summary>
/// Writes shifts as an iCalendar (RFC 5545), in Dutch: team, layer and names of people on call, and nothing of cases. Times are in UTC.
/// It stays the same to the byte for a day in UTC unless a shift changes.
/// </summary>
internal static class RotaCalendar
{
    private static readonly Duration Before = Duration.FromDays(30);
    private static readonly Duration Ahead = Duration.FromDays(180);

    /// <summary>The calendar of a team or a person, from 30 days ago to 180 days ahead; null when the directory no longer has it.</summary>
    public static string? Of(RotaWish wish, DirectoryBook book, Instant now) =>
        wish.NameIn(book) is { } name && now.InUtc().Date.AtMidnight().InUtc().ToInstant() is var today ? Write($"Dienst {name}", wish.Shifts(book, new Interval(today - Before, today + Ahead)), today) : null;

    private static string Write(string name, IEnumerable<TeamShift> shifts, Instant today)
    {
        var calendar = new Calendar { ProductId = "-//AlertPipeline//Rota//NL" };
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.Events.AddRange(shifts.Select(shift => Event(shift, today)));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent Event(TeamShift shift, Instant today) => new()
    {
        Uid = $"{shift.Team.Id}-{shift.Shift.Layer}-{shift.Person.Id}-{shift.Shift.From.ToUnixTimeSeconds()}@alertpipeline",
        DtStamp = Time(today),
        Start = Time(shift.Shift.From),
        End = Time(shift.Shift.Until),
        Summary = $"Dienst {shift.Team.Id}, laag {shift.Shift.Layer}: {shift.Person.Name}",
    };

    private static CalDateTime Time(Instant moment) => new(moment.ToDateTimeUtc());
}
