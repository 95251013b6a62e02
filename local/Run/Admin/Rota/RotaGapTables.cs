using System.Globalization;
using AlertPipeline.Functions.Directory;
using Spectre.Console;

namespace Local;

/// <summary>Gaps of the rota for a person to read.</summary>
internal static class RotaGapTables
{
    public static IReadOnlyList<Table> Of(DirectoryGapsView gaps) => [Nobody(gaps), Unreachable(gaps)];

    private static Table Nobody(DirectoryGapsView gaps)
    {
        var table = new Table().Title("Nobody on call").AddColumns("Team", "Layer", "From", "Until");
        foreach (var gap in gaps.CoverageGaps)
        {
            table.AddRow(Markup.Escape(gap.Team), gap.Layer.ToString(CultureInfo.InvariantCulture), $"{gap.From}", $"{gap.Until}");
        }

        return table.Caption($"{gaps.CoverageGaps.Count} gaps. Mend teams.json or rota.json");
    }

    private static Table Unreachable(DirectoryGapsView gaps)
    {
        var table = new Table().Title("On call with fewer than two checked contacts").AddColumns("Person", "Team", "From", "Checked contacts");
        foreach (var person in gaps.UnreachablePeople)
        {
            table.AddRow(Markup.Escape($"{person.Name} ({person.Id})"), Markup.Escape(person.Team), $"{person.From}", person.VerifiedContacts.ToString(CultureInfo.InvariantCulture));
        }

        return table.Caption($"{gaps.UnreachablePeople.Count} people. Write to a contact, and set its verifiedOn in people.json when the person has answered");
    }
}
