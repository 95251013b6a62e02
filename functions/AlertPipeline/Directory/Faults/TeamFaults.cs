using NodaTime;

namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the teams on call.</summary>
internal static class TeamFaults
{
    private const string File = "teams.json";
    private const int Lead = 1;

    public static IEnumerable<string> Of(DirectoryBook book)
    {
        var units = book.Teams.SelectMany((team, index) => team.Units.Select((unit, place) => ($"/{index}/units/{place}", unit))).ToList();
        return
        [
            .. Repetition.Of(File, book.Teams.Select((team, index) => ($"/{index}/id", team.Id))),
            .. Repetition.Of(File, units),
            .. UnitReference.Unknown(File, units, book),
            .. book.Teams.Index().Where(team => DateTimeZoneProviders.Tzdb.GetZoneOrNull(team.Item.TimeZone) is null)
                .Select(team => $"{File} /{team.Index}/timeZone: is no IANA time zone; write it like Europe/Amsterdam."),
            .. book.Teams.Index().Where(team => team.Item.Layers.Take(2).SelectMany(layer => layer.People).Distinct().Count() < 2)
                .Select(team => $"{File} /{team.Index}/layers: the first two layers need two different persons."),
            .. book.Teams.Index().Where(team => team.Item.Layers.Count + Lead < book.Ladder.MostAcceptances)
                .Select(team => $"{File} /{team.Index}/layers: there must be at least {book.Ladder.MostAcceptances - Lead}, because ladder.json asks so many people and the lead to accept (acceptances)."),
            .. OfTheOthers(book.Teams),
        ];
    }

    private static IEnumerable<string> OfTheOthers(IReadOnlyList<Team> teams)
    {
        var without = teams.Index().Where(team => team.Item.Units.Count == 0).ToList();
        return without.Count == 0
            ? [$"{File}: exactly one team must have no units; it takes all others."]
            : without.Skip(1).Select(team => $"{File} /{team.Index}/units: exactly one team must have no units; it takes all others.");
    }
}
