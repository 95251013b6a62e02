using System.Globalization;
using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes what was filled in of the child.</summary>
internal static class ChildBody
{
    /// <summary>The child; empty when nothing was filled in.</summary>
    public static JsonObject Of(FormInput input)
    {
        var (name, age) = Age(input);
        return FormJson.Without(new JsonObject
        {
            ["fullName"] = FormJson.Text(input, FormFields.Name),
            ["sex"] = FormJson.Text(input, FormFields.Sex),
            ["vNumber"] = FormJson.Text(input, FormFields.VNumber)?.Replace(" ", "", StringComparison.Ordinal),
            ["description"] = FormJson.Text(input, FormFields.Description),
            [name] = age,
        });
    }

    // The most exact answer counts: only one may be given.
    private static (string Name, JsonNode? Value) Age(FormInput input)
    {
        var (day, month, year) = (input.Text(FormFields.BirthDay), input.Text(FormFields.BirthMonth), input.Text(FormFields.BirthYear));
        return (day.Length + month.Length, year.Length) switch
        {
            (0, 0) => ("ageRange", AgeRange(input.Text(FormFields.Age))),
            (0, _) => ("birthYear", int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : year),
            _ => ("birthDate", $"{year.PadLeft(4, '0')}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}"),
        };
    }

    private static JsonObject? AgeRange(string answer) => FormFields.Ages.FirstOrDefault(age => FormChoices.Of(age) == answer) is { } chosen
        ? new JsonObject { ["from"] = chosen.From, ["to"] = chosen.To }
        : null;
}
