using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes answers as the values that the API takes. What cannot be understood is written as it is: the reader finds fault with it.</summary>
internal static class FormJson
{
    private static readonly LocalDatePattern DutchDate = LocalDatePattern.CreateWithInvariantCulture("d-M-uuuu");
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    /// <summary>What was typed or chosen; null when nothing was.</summary>
    public static string? Text(FormInput input, string field) => input.Text(field) is { Length: > 0 } text ? text : null;

    /// <summary>The words that were ticked; null when none was.</summary>
    public static JsonArray? Words(FormInput input, string field) => input.IsBlank(field) ? null : new([.. input.All(field).Select(word => JsonValue.Create(word))]);

    /// <summary>A yes for each name.</summary>
    public static JsonObject Yes(IEnumerable<string> ticked) => new(ticked.Distinct().Select(name => KeyValuePair.Create(name, (JsonNode?)"yes")));

    /// <summary>A moment out of a date and a time in the Netherlands; null when neither was filled in.</summary>
    public static string? Moment(FormInput input, string dateField, string timeField)
    {
        var (date, time) = (input.Text(dateField), input.Text(timeField));
        return date.Length + time.Length == 0 ? null
            : Date(date) is { } day && Time.Parse(time.Replace('.', ':')).TryGetValue(default, out var hour) ? InstantPattern.General.Format(NetherlandsTime.At(day + hour))
            : $"{date} {time}";
    }

    /// <summary>The same object without what is null.</summary>
    public static JsonObject Without(JsonObject body)
    {
        foreach (var (name, _) in body.Where(field => field.Value is null).ToList())
        {
            body.Remove(name);
        }

        return body;
    }

    /// <summary>The same without what is null; null when nothing is left.</summary>
    public static JsonObject? OrNull(JsonObject body) => Without(body) is { Count: > 0 } kept ? kept : null;

    // A browser without fields for dates and times sends what was typed.
    private static LocalDate? Date(string text) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) || DutchDate.Parse(text).TryGetValue(default, out date) ? date : null;
}
