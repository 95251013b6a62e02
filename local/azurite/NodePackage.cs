using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;

namespace Azurite;

/// <summary>A folder with a package.json and a package-lock.json whose packages are installed on first use.</summary>
/// <param name="folder">The folder that holds both files; <c>node_modules</c> is put beside them.</param>
/// <param name="progress">Is told, in a sentence, what a person is waiting for.</param>
public sealed class NodePackage(string folder, Action<string>? progress = null)
{
    private const string MetadataKey = "NodePackageFolder";

    /// <summary>The folder that holds package.json.</summary>
    public string Folder { get; } = Path.GetFullPath(folder);

    private string LockFile => Path.Combine(Folder, "package-lock.json");

    private string Modules => Path.Combine(Folder, "node_modules");

    private string Stamp => Path.Combine(Modules, ".installed-lock-hash");

    /// <summary>
    /// The package whose folder a project has baked into its assembly with
    /// <c>&lt;AssemblyMetadata Include="NodePackageFolder" Value="$(MSBuildProjectDirectory)" /&gt;</c>.
    /// </summary>
    /// <param name="assembly">The assembly of that project.</param>
    /// <param name="progress">Is told, in a sentence, what a person is waiting for.</param>
    /// <exception cref="NodePackageException">The project has no such item.</exception>
    public static NodePackage Of(Assembly assembly, Action<string>? progress = null)
    {
        var metadata = assembly.GetCustomAttributes<AssemblyMetadataAttribute>();
        var folder = metadata.FirstOrDefault(item => string.Equals(item.Key, MetadataKey, StringComparison.Ordinal))?.Value;
        return folder is null
            ? throw new NodePackageException($"{assembly.GetName().Name} has no Node folder: add the AssemblyMetadata item {MetadataKey} to its project.")
            : new NodePackage(folder, progress);
    }

    /// <summary>
    /// Makes sure that <c>node_modules</c> is what the lock file says; does nothing when it is already.
    /// Processes that ask at the same time wait for the first.
    /// </summary>
    /// <param name="cancellationToken">Stops the wait or the installation.</param>
    /// <exception cref="NodePackageException">Node or npm is missing or too old, or npm failed; the message names the cure.</exception>
    public async Task InstallAsync(CancellationToken cancellationToken = default)
    {
        await NodeTools.RequireNodeAsync(cancellationToken);
        var wanted = await HashAsync(cancellationToken);
        if (await IsInstalledAsync(wanted, cancellationToken))
        {
            return;
        }

        using var turn = await CrossProcessLock.TakeAsync(Path.Combine(Folder, ".local", "npm.lock"), SayWaiting, cancellationToken);
        if (!await IsInstalledAsync(wanted, cancellationToken))
        {
            progress?.Invoke($"Installing {await NameAsync(cancellationToken)} with npm, which takes about half a minute ...");
            await NodeTools.NpmCiAsync(Folder, cancellationToken);
            Directory.CreateDirectory(Modules);
            await File.WriteAllTextAsync(Stamp, wanted, cancellationToken);
        }
    }

    /// <summary>Installs what is missing, then runs a script of a package in this folder to its end.</summary>
    /// <param name="script">Its path under node_modules.</param>
    /// <param name="arguments">What it is given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Its exit code, and what it printed: its output, then its errors.</returns>
    /// <exception cref="NodePackageException">Node or npm is missing or too old, or npm failed; the message names the cure.</exception>
    public async Task<(int ExitCode, string Output)> RunAsync(string script, IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        await InstallAsync(cancellationToken);
        return await NodeTools.RunAsync("node", [Path.Combine(Modules, script), .. arguments], Folder, cancellationToken);
    }

    private void SayWaiting() => progress?.Invoke($"Waiting for another process that installs {Folder} ...");

    private async Task<string> HashAsync(CancellationToken cancellationToken) =>
        Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(LockFile, cancellationToken)));

    private async Task<bool> IsInstalledAsync(string wanted, CancellationToken cancellationToken) =>
        File.Exists(Stamp) && string.Equals(await File.ReadAllTextAsync(Stamp, cancellationToken), wanted, StringComparison.Ordinal);

    private async Task<string?> NameAsync(CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(Path.Combine(Folder, "package.json"));
        using var package = await JsonDocument.ParseAsync(file, cancellationToken: cancellationToken);
        return package.RootElement.GetProperty("name").GetString();
    }
}
