using AlertPipeline.Azurite.Run;
using AlertPipeline.Testing;
using Local;

namespace AlertPipeline.Azurite.EndToEnd.Backup;

/// <summary>Runs the commands <c>backup</c> and <c>restore</c> over a folder, its own unless another is given.</summary>
internal sealed class CopyRun(string? folder = null) : IDisposable
{
    private readonly DirectoryInfo parent = System.IO.Directory.CreateTempSubdirectory("backup-");

    public string Folder => folder ?? Path.Combine(parent.FullName, "copy");

    public async Task BackUpAsync(string storage)
    {
        var (code, _, errors) = await RunAsync("backup", "--from-account", Account(storage), "--to", Folder);
        Assert.True(code == ExitCode.Done, errors);
    }

    public async Task RestoreAsync(string storage)
    {
        var (code, errors) = await TryRestoreAsync(storage);
        Assert.True(code == ExitCode.Done, errors);
    }

    public async Task<(int Code, string Errors)> TryRestoreAsync(string storage)
    {
        var (code, _, errors) = await RunAsync("restore", "--from", Folder, "--to-account", Account(storage));
        return (code, errors);
    }

    public static Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) => CliRun.StartAsync(new ManualTimeProvider(), arguments);

    /// <summary>Writes a connection string where a command line may name it.</summary>
    public string Account(string storage)
    {
        var file = Path.Combine(parent.FullName, Path.GetRandomFileName());
        File.WriteAllText(file, storage);
        return $"file:{file}";
    }

    public void Dispose() => parent.Delete(recursive: true);
}
