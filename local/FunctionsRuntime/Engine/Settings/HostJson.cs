using System.Text.Json;
using System.Text.Json.Serialization;

namespace FunctionsRuntime;

/// <summary>What host.json says that matters on one machine.</summary>
internal sealed record HostJson(string RoutePrefix, QueueSettings Queues)
{
    private const string DefaultRoutePrefix = "api";

    private static readonly JsonSerializerOptions Lenient = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        NumberHandling = JsonNumberHandling.Strict,
    };

    /// <summary>Reads the file; a missing one gives the defaults of the host.</summary>
    public static HostJson Read(string path, List<string> faults) => Parse(File.Exists(path) ? File.ReadAllText(path) : "{}", faults);

    public static HostJson Parse(string json, List<string> faults)
    {
        try
        {
            var extensions = JsonSerializer.Deserialize<Document>(json, Lenient)?.Extensions;
            return new(extensions?.Http?.RoutePrefix ?? DefaultRoutePrefix, (extensions?.Queues ?? new()).Checked(faults));
        }
        catch (JsonException invalid)
        {
            faults.Add($"host.json cannot be read: {invalid.Message}");
            return new(DefaultRoutePrefix, new());
        }
    }

    private sealed record Document(ExtensionSettings? Extensions);

    private sealed record ExtensionSettings(HttpSettings? Http, QueueSettings? Queues);

    private sealed record HttpSettings(string? RoutePrefix);
}
