using System.Text.Json.Nodes;
using AlertPipeline.Azurite.Infrastructure.Bicep;

namespace AlertPipeline.Azurite.Infrastructure;

/// <summary>What is in the folder infra, or in a bent copy of it.</summary>
internal sealed class InfraFolder
{
    private static readonly string Original = Path.Combine(RepositoryRoot.Path, "infra");
    private static readonly Lazy<Task<InfraFolder>> Read = new(() => ReadAsync(Original));

    private readonly string folder;

    private InfraFolder(string folder, IReadOnlyList<BicepFile> files)
    {
        (this.folder, Files) = (folder, files);
        (Alarms, Workbook, Settings) = (Json("alarms.json").AsArray(), Json("workbook.json"), Json("settings.json").AsObject());
        Environments = System.IO.Directory.EnumerateFiles(Path.Combine(folder, "environments")).Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => Json(file).AsObject());
    }

    /// <summary>The Bicep files.</summary>
    public IReadOnlyList<BicepFile> Files { get; }

    /// <summary>The alarms.</summary>
    public JsonArray Alarms { get; }

    /// <summary>The workbook.</summary>
    public JsonNode Workbook { get; }

    /// <summary>The settings that every environment has.</summary>
    public JsonObject Settings { get; }

    /// <summary>The environments by name.</summary>
    public IReadOnlyDictionary<string, JsonObject> Environments { get; }

    /// <summary>Every query of an alarm or of the workbook, with a name for a person.</summary>
    public IEnumerable<(string Name, string Query)> Queries =>
    [
        .. Alarms.Select(alarm => ((string)alarm!["name"]!, (string)alarm["query"]!)),
        .. Workbook["items"]!.AsArray().Where(item => item!["content"]!["query"] is not null)
            .Select(item => ((string)item!["name"]!, (string)item["content"]!["query"]!)),
    ];

    /// <summary>The folder as it is, read once.</summary>
    public static Task<InfraFolder> OfRepositoryAsync() => Read.Value;

    /// <summary>A copy in which one file says something else.</summary>
    public static async Task<InfraFolder> BentAsync(string file, string from, string to)
    {
        var copy = System.IO.Directory.CreateTempSubdirectory("infra-");
        try
        {
            foreach (var source in System.IO.Directory.EnumerateFiles(Original, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(copy.FullName, Path.GetRelativePath(Original, source));
                System.IO.Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(source, target);
            }

            await BendAsync(Path.Combine(copy.FullName, file), from, to);
            return await ReadAsync(copy.FullName);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    /// <summary>A file by its name.</summary>
    public BicepFile Bicep(string name) => Files.Single(file => file.Name == name);

    private static async Task BendAsync(string file, string from, string to)
    {
        var text = await File.ReadAllTextAsync(file);
        Assert.Contains(from, text);
        await File.WriteAllTextAsync(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static async Task<InfraFolder> ReadAsync(string folder) => new(
        folder, await BicepParser.ParseAsync(System.IO.Directory.EnumerateFiles(folder, "*.bicep", SearchOption.AllDirectories).Order(StringComparer.Ordinal)));

    private JsonNode Json(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file)))!;
}
