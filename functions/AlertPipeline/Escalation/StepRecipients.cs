using AlertPipeline.Directory;

namespace AlertPipeline.Escalation;

/// <summary>Finds the persons a step tells, now.</summary>
public static class StepRecipients
{
    /// <summary>The persons, each once.</summary>
    /// <param name="target">Whom the step names.</param>
    /// <param name="municipalityCode">Where the child was last seen; null when unknown.</param>
    /// <param name="book">The directory.</param>
    public static IReadOnlyList<Person> Of(StepTarget target, string? municipalityCode, DirectoryBook book)
    {
        var unit = book.UnitFor(municipalityCode);
        var team = book.TeamFor(unit);
        IEnumerable<string> ids = target switch
        {
            StepTarget.FirstOnCall => [team.Roster[0]],
            StepTarget.SecondOnCall => [team.Roster[1]],
            StepTarget.TeamLead => [team.Lead],
            StepTarget.Everyone => team.Roster.Append(team.Lead),
            StepTarget.PoliceUnit => [unit?.DutyContact ?? book.Contacts.NationalPolice],
            StepTarget.NationalPolice => [book.Contacts.NationalPolice],
            StepTarget.Guardian => [book.Contacts.Guardian],
            _ => throw new ArgumentOutOfRangeException(nameof(target), target, "Not a target."),
        };
        return [.. ids.Distinct().Select(book.Find).OfType<Person>()];
    }
}
