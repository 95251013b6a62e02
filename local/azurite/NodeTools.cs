using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Azurite;

/// <summary>Runs <c>node</c> and <c>npm</c> to their end.</summary>
internal static class NodeTools
{
    private const int OldestNode = 20;
    private const int ReportedLines = 15;
    private const string Cure = "Install Node.js 20 or later (nodejs.org, or the package manager of the system), open a new terminal and try again.";

    private static string Npm => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    public static async Task RequireNodeAsync(CancellationToken cancellationToken)
    {
        var (_, output) = await RunAsync("node", ["--version"], Environment.CurrentDirectory, cancellationToken);
        if (MajorVersion(output) < OldestNode)
        {
            throw new NodePackageException($"Node.js {output.Trim()} is too old. {Cure}");
        }
    }

    public static async Task NpmCiAsync(string folder, CancellationToken cancellationToken)
    {
        var (exitCode, output) = await RunAsync(Npm, ["ci", "--ignore-scripts"], folder, cancellationToken);
        if (exitCode != 0)
        {
            throw new NodePackageException(
                $"'npm ci --ignore-scripts' failed in {folder} with exit code {exitCode}. Mend what it says below (often the network or a proxy) and try again.\n{Reason(output)}");
        }
    }

    public static async Task<(int ExitCode, string Output)> RunAsync(string program, string[] arguments, string folder, CancellationToken cancellationToken)
    {
        using var process = Start(program, arguments, folder);
        try
        {
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static int MajorVersion(string version) =>
        int.TryParse(version.Trim().TrimStart('v').Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : 0;

    // npm says what is wrong first; a long manual of its options may follow.
    private static string Reason(string output) => string.Join('\n', output.Trim().Split('\n').Take(ReportedLines));

    private static Process Start(string program, string[] arguments, string folder)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception missing)
        {
            throw new NodePackageException($"'{program}' cannot be started: {missing.Message}. {Cure}", missing);
        }
    }
}
