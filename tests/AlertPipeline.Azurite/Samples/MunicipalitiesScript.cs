using System.Diagnostics;
using System.Text.Json.Nodes;
using AlertPipeline.Testing;

namespace AlertPipeline.Azurite.Samples;

/// <summary>The script that brings municipalities.json up to date, run on a copy.</summary>
internal sealed class MunicipalitiesScript : IDisposable
{
    private const string Name = "municipalities.json";

    private readonly DirectoryCopy files = new();

    /// <summary>The file as it is now.</summary>
    public string Text
    {
        get => File.ReadAllText(files.FileOf(Name));
        set => files.Write(Name, value);
    }

    /// <summary>The municipalities in the file.</summary>
    public IReadOnlyList<JsonNode> Municipalities => [.. JsonNode.Parse(Text)!.AsArray().Select(municipality => municipality!)];

    public async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var script = Path.Combine(RepositoryRoot.Path, "samples", "directory", "rebuild-municipalities.mjs");
        using var process = Process.Start(new ProcessStartInfo("node", [script, "--file", files.FileOf(Name), .. arguments])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    public void Dispose() => files.Dispose();
}
