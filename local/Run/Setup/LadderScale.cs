using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;

namespace Local;

/// <summary>Shortens every duration of a ladder by the same factor.</summary>
internal static class LadderScale
{
    public static string Divide(string ladder, int divisor)
    {
        if (divisor == 1)
        {
            return ladder;
        }

        var root = JsonNode.Parse(ladder)!;
        Divide(root, divisor);
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
            if (child is JsonValue value && IsDuration(value, out var duration))
            {
                child.ReplaceWith(XmlConvert.ToString(duration / divisor));
            }
            else
            {
                Divide(child, divisor);
            }
        }
    }

    // No other text of a ladder starts with the P of an ISO 8601 duration in upper case.
    private static bool IsDuration(JsonValue value, out TimeSpan duration)
    {
        var text = value.GetValueKind() == System.Text.Json.JsonValueKind.String ? value.GetValue<string>() : "";
        duration = text.StartsWith('P') ? XmlConvert.ToTimeSpan(text) : default;
        return text.StartsWith('P');
    }
}
