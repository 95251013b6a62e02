using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>The app's own host.json; only the time until a failed message comes back is shorter, because the emulator counts it in real seconds.</summary>
internal static class TestHostJson
{
    public static string Text
    {
        get
        {
            var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")))!;
            settings["extensions"]!["queues"]!["visibilityTimeout"] = "00:00:01";
            return settings.ToJsonString();
        }
    }
}
