using System.Globalization;
using System.Text.Json.Nodes;
using AlertPipeline.Forms;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Functions.Forms;

/// <summary>
/// Writes what somebody filled in as the body that a partner's portal would send, so that both are read by the same rules.
/// What cannot be understood is written as it is: the reader finds fault with it.
/// </summary>
internal static class FormBody
{
    private static readonly LocalDatePattern DutchDate = LocalDatePattern.CreateWithInvariantCulture("d-M-uuuu");
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    /// <summary>The body.</summary>
    /// <param name="input">What was filled in.</param>
    /// <param name="ticket">Names the report.</param>
    /// <param name="sender">Who sends it; null when that is not known, which is a fault of its own.</param>
    public static JsonObject Of(FormInput input, FormTicket ticket, FormSender? sender) => Without(new JsonObject
    {
        ["kind"] = "missing",
        ["partnerReference"] = ticket.PartnerReference,
        ["reporter"] = Without(new JsonObject { ["role"] = Text(input, FormFields.Role), ["callback"] = Text(input, FormFields.Callback) }),
        ["child"] = Child(input),
        ["lastSeen"] = LastSeen(input, sender),
        ["phase"] = Text(input, FormFields.Phase),
        ["transit"] = Transit(input),
        ["circumstances"] = Circumstances(input),
        ["notified"] = Yes(input.All(FormFields.Told)),
        ["note"] = Text(input, FormFields.Note),
    });

    private static JsonObject Child(FormInput input)
    {
        var child = Without(new JsonObject
        {
            ["fullName"] = Text(input, FormFields.Name),
            ["sex"] = Text(input, FormFields.Sex),
            ["vNumber"] = Text(input, FormFields.VNumber)?.Replace(" ", "", StringComparison.Ordinal),
            ["description"] = Text(input, FormFields.Description),
        });
        var (name, age) = Age(input);
        child[name] = age;
        return Without(child);
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

    private static JsonObject LastSeen(FormInput input, FormSender? sender) => Without(new JsonObject
    {
        ["at"] = SeenAt(input),
        ["certainty"] = Text(input, FormFields.Certainty),
        ["municipalityCode"] = Text(input, FormFields.Municipality) ?? sender?.MunicipalityOf(input.Text(FormFields.Location)),
        ["locationCode"] = Text(input, FormFields.Location),
        ["place"] = Text(input, FormFields.Place),
    });

    private static string? SeenAt(FormInput input)
    {
        if (input.IsBlank(FormFields.Seen))
        {
            return null;
        }

        var (date, time) = (input.Text(FormFields.SeenDate), input.Text(FormFields.SeenTime));
        return Date(date) is { } day && Time.Parse(time.Replace('.', ':')).TryGetValue(default, out var hour)
            ? InstantPattern.General.Format(NetherlandsTime.At(day + hour))
            : $"{date} {time}";
    }

    // A browser without fields for dates and times sends what was typed.
    private static LocalDate? Date(string text) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) || DutchDate.Parse(text).TryGetValue(default, out date) ? date : null;

    private static JsonObject? Transit(FormInput input)
    {
        var ends = Without(new JsonObject { ["from"] = End(FormFields.TransitFrom), ["to"] = End(FormFields.TransitTo) });
        return input.Has(FormFields.Phase, FormChoices.InTransit) && ends.Count > 0 ? ends : null;

        JsonObject? End(string field) => Text(input, field) is { } place ? new JsonObject { ["place"] = place } : null;
    }

    private static JsonObject Circumstances(FormInput input)
    {
        var ticked = Yes(input.All(FormFields.Facts).Concat(input.All(FormFields.Signs)));
        foreach (var fact in input.IsBlank(FormFields.Facts) && !input.IsBlank(FormFields.NoFacts) ? FormFacts.Urgent : [])
        {
            ticked[FormChoices.Of(fact)] = "no";
        }

        return ticked;
    }

    private static JsonObject Yes(IEnumerable<string> ticked) => new(ticked.Distinct().Select(name => KeyValuePair.Create(name, (JsonNode?)"yes")));

    private static string? Text(FormInput input, string field) => input.Text(field) is { Length: > 0 } text ? text : null;

    private static JsonObject Without(JsonObject body)
    {
        foreach (var (name, _) in body.Where(field => field.Value is null).ToList())
        {
            body.Remove(name);
        }

        return body;
    }
}
