using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Local;

/// <summary>
/// Shortens every step of a ladder by the same factor. Reviews stay as they are: whoever took a case is not asked each minute whether they still work on it.
/// </summary>
internal static class LadderScale
{
    public static string Divide(string ladder, int divisor)
    {
        if (divisor == 1)
        {
            return ladder;
        }

        var root = JsonNode.Parse(ladder)!;
        foreach (var level in root.AsObject().Select(field => field.Value).OfType<JsonObject>())
        {
            Divide(level["steps"], divisor);
        }

        root["version"] = string.Create(CultureInfo.InvariantCulture, $"{root["version"]}-divided-by-{divisor}");
        return root.ToJsonString();
    }

    private static void Divide(JsonNode? node, int divisor)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject fields => fields.Select(field => field.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (var child in children.ToList())
        {
            if (child is JsonValue value && value.TryGetValue<string>(out var text) && PeriodPattern.NormalizingIso.Parse(text) is { Success: true } period)
            {
                child.ReplaceWith(Format(period.Value.ToDuration() / divisor));
            }
            else
            {
                Divide(child, divisor);
            }
        }
    }

    private static string Format(Duration duration) => PeriodPattern.NormalizingIso.Format(Period.FromNanoseconds(duration.ToInt64Nanoseconds()).Normalize());
}
