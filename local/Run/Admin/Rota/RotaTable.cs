using System.Globalization;
using AlertPipeline.Functions.OnCall;
using Spectre.Console;

namespace Local;

/// <summary>Shifts for a person to read.</summary>
internal static class RotaTable
{
    public static Table Of(RotaView rota)
    {
        var table = new Table().AddColumns("Team", "Layer", "Person", "From", "Until");
        foreach (var shift in rota.Items)
        {
            table.AddRow(
                Markup.Escape(shift.Team), shift.Layer.ToString(CultureInfo.InvariantCulture), Markup.Escape($"{shift.Name} ({shift.PersonId})"), $"{shift.From}", $"{shift.Until}");
        }

        return table;
    }
}
