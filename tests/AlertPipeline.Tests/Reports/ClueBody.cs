using System.Text.Json.Nodes;

namespace AlertPipeline.Tests.Reports;

/// <summary>Clues of every sort as a partner sends them, and reports with clues.</summary>
internal static class ClueBody
{
    private const string Text = """
        {
          "vehicles": [{ "plate": "12-XX-?4", "colour": "white", "make": "VW Transporter" }, { "colour": "grey" }],
          "phones": ["06-12345678"],
          "accounts": [{ "platform": "snapchat", "name": "some.name" }, { "name": "somebody" }],
          "addresses": ["Weg 1, 1234 AB Ede", "achter het station"],
          "persons": [{ "name": "Alias van iemand" }],
          "modus": ["spoken-to-at-gate", "taxi-paid-by-others", "spoken-to-at-gate"]
        }
        """;

    public static JsonObject Full() => JsonNode.Parse(Text)!.AsObject();

    /// <summary>A concern with this as its clues and nothing else that was seen or heard.</summary>
    public static JsonObject Only(string clues)
    {
        var body = KindBody.Without("concern", "concern");
        body["clues"] = JsonNode.Parse(clues);
        return body;
    }
}
