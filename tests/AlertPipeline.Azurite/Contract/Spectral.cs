using System.Text.Json.Nodes;
using Azurite;

namespace AlertPipeline.Azurite.Contract;

/// <summary>The linter of OpenAPI documents with our rules, in tests/spectral.</summary>
internal static class Spectral
{
    private static readonly NodePackage Package = new(Path.Combine(RepositoryRoot.Path, "tests", "spectral"), Console.Error.WriteLine);

    /// <summary>The file with the rules.</summary>
    public static string Rules => Path.Combine(Package.Folder, ".spectral.yaml");

    /// <summary>The document that breaks every rule.</summary>
    public static string Bad => Path.Combine(Package.Folder, "bad.yaml");

    /// <summary>Every finding in a document: its rule, and a line for people.</summary>
    public static async Task<IReadOnlyList<(string Rule, string Line)>> LintAsync(string document)
    {
        var (_, output) = await Package.RunAsync("@stoplight/spectral-cli/dist/index.js", ["lint", document, "--ruleset", Rules, "--format", "json", "--quiet"]);
        return [.. JsonNode.Parse(output)!.AsArray().Select(finding => ((string)finding!["code"]!, Line(finding)))];
    }

    private static string Line(JsonNode finding) => $"{finding["code"]} in line {(int)finding["range"]!["start"]!["line"]! + 1}: {finding["message"]}";
}
