using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Azurite;

namespace AlertPipeline.Browser;

/// <summary>
/// Finds the browser for the tests: the one that CHROMIUM names, one that is installed, or the one in the npm package beside this file.
/// Without any of them it fails and says what to do: a test that is not run shows nothing.
/// </summary>
internal static class Chromium
{
    private const string Variable = "CHROMIUM";
    private const string Cure = "Install Chromium (on Debian: apt-get install chromium), or name the file of one in the environment variable CHROMIUM.";
    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    /// <summary>The file to run.</summary>
    /// <exception cref="FileNotFoundException">There is none; the message names the cure.</exception>
    /// <exception cref="NodePackageException">The package cannot be installed; the message names the cure.</exception>
    public static Task<string> FindAsync() => FindAsync(Environment.GetEnvironmentVariable);

    internal static async Task<string> FindAsync(Func<string, string?> environment) => environment(Variable) switch
    {
        { Length: > 0 } named => File.Exists(named) ? named : throw new FileNotFoundException($"CHROMIUM names {named}, which is not there. {Cure}"),
        _ => Installed(environment) ?? await PackagedAsync(),
    };

    private static string? Installed(Func<string, string?> environment) => (environment("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private static async Task<string> PackagedAsync()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64)
        {
            throw new FileNotFoundException($"There is no browser for the tests, and the one from npm is for Linux on x64 only. {Cure}");
        }

        var package = NodePackage.Of(typeof(Chromium).Assembly, Console.Error.WriteLine);
        await package.InstallAsync();
        return await UnpackAsync(Path.Combine(package.Folder, "node_modules", "@sparticuz", "chromium", "bin", "chromium.br"));
    }

    // It appears whole or not at all: another run may unpack it at the same time.
    [SupportedOSPlatform("linux")]
    private static async Task<string> UnpackAsync(string packed)
    {
        var file = Path.ChangeExtension(packed, null);
        if (File.Exists(file))
        {
            return file;
        }

        var draft = $"{file}.{Path.GetRandomFileName()}";
        await using (var from = new BrotliStream(File.OpenRead(packed), CompressionMode.Decompress))
        await using (var to = new FileStream(draft, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = Executable }))
        {
            await from.CopyToAsync(to);
        }

        File.Move(draft, file, overwrite: true);
        return file;
    }
}
