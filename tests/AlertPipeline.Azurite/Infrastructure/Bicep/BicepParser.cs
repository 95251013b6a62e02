using System.Text.Json;
using Azurite;

namespace AlertPipeline.Azurite.Infrastructure.Bicep;

/// <summary>The parser of tests/bicep.</summary>
internal static class BicepParser
{
    private static readonly NodePackage Package = new(Path.Combine(RepositoryRoot.Path, "tests", "bicep"), Console.Error.WriteLine);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { MaxDepth = 1024 };

    /// <summary>Reads files.</summary>
    public static async Task<IReadOnlyList<BicepFile>> ParseAsync(IEnumerable<string> files)
    {
        var (_, output) = await Package.RunAsync(Path.Combine("..", "parse.mjs"), [.. files]);
        return JsonSerializer.Deserialize<IReadOnlyList<BicepFile>>(output, Json)!;
    }
}
