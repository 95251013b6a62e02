using AlertPipeline.Azurite.EndToEnd;
using AlertPipeline.Testing;

namespace AlertPipeline.Azurite.Run;

/// <summary>Runs commands of <c>admin</c> against an app, with a key that stands in a file.</summary>
internal sealed class AdminRun : IDisposable
{
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("admin-");

    /// <summary>A path of which nothing is there yet.</summary>
    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    public Task<(int Code, string Output, string Errors)> StartAsync(Pipeline pipeline, string key, params string[] arguments) => StartAsync(pipeline.Address, key, arguments);

    public async Task<(int Code, string Output, string Errors)> StartAsync(Uri app, string key, params string[] arguments)
    {
        await File.WriteAllTextAsync(PathOf("key"), key + "\n");
        return await StartAsync([.. arguments, "--url", app.ToString(), "--key-file", PathOf("key")]);
    }

    /// <summary>Runs one that asks no app.</summary>
    public static Task<(int Code, string Output, string Errors)> StartAsync(params string[] arguments) => CliRun.StartAsync(new ManualTimeProvider(), ["admin", .. arguments]);

    public void Dispose() => folder.Delete(recursive: true);
}
