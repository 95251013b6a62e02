using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Contract;

/// <summary>The contract of the interface: openapi.yaml, read once.</summary>
internal static class ApiDocument
{
    /// <summary>The document; nobody changes it.</summary>
    public static JsonObject Root { get; } = Load();

    /// <summary>The document as it is published.</summary>
    public static string Json { get; } = Root.ToJsonString(DomainJson.Options);

    /// <summary>Its version, which every answer carries.</summary>
    public static string Version { get; } = (string)Root["info"]!["version"]!;

    private static JsonObject Load()
    {
        using var yaml = typeof(ApiDocument).Assembly.GetManifestResourceStream("openapi.yaml")!;
        using var reader = new StreamReader(yaml);
        return YamlJson.Read(reader).AsObject();
    }
}
