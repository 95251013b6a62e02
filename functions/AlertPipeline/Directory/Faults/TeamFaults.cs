namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the teams on call.</summary>
internal static class TeamFaults
{
    private const string File = "teams.json";

    public static IEnumerable<string> Of(DirectoryBook book)
    {
        var units = book.Teams.SelectMany((team, index) => team.Units.Select((unit, place) => ($"/{index}/units/{place}", unit))).ToList();
        return
        [
            .. Repetition.Of(File, book.Teams.Select((team, index) => ($"/{index}/id", team.Id))),
            .. Repetition.Of(File, units),
            .. UnitReference.Unknown(File, units, book),
            .. book.Teams.Index().Where(team => team.Item.Roster.Take(2).Distinct().Count() < 2)
                .Select(team => $"{File} /{team.Index}/roster: the roster needs two different persons."),
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
