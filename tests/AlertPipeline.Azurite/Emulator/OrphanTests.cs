using System.Diagnostics;
using System.Globalization;
using Azurite;

namespace AlertPipeline.Azurite.Emulator;

public sealed class OrphanTests
{
    private const string Parent =
        """
        const { spawn } = require("node:child_process");
        const anyPorts = ["--blobPort", "0", "--queuePort", "0", "--tablePort", "0"];
        const azurite = spawn("node", ["start.mjs", "--inMemoryPersistence", "--disableTelemetry", ...anyPorts], { stdio: ["pipe", "inherit", "inherit"] });
        console.log(azurite.pid);
        """;

    [Fact]
    public async Task A_killed_parent_leaves_no_emulator_behind()
    {
        var package = NodePackage.Of(typeof(AzuriteProcess).Assembly);
        await package.InstallAsync();
        using var parent = Start(package.Folder);
        try
        {
            using var emulator = Process.GetProcessById(int.Parse(await LineAsync(parent), CultureInfo.InvariantCulture));
            while (!(await LineAsync(parent)).Contains("Table service is successfully listening", StringComparison.Ordinal))
            {
            }

            parent.Kill();

            await emulator.WaitForExitAsync();
        }
        finally
        {
            parent.Kill();
        }
    }

    private static Process Start(string folder) => Process.Start(new ProcessStartInfo("node", ["-e", Parent])
    {
        WorkingDirectory = folder,
        UseShellExecute = false,
        RedirectStandardOutput = true,
    })!;

    private static async Task<string> LineAsync(Process process) =>
        await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The emulator ended before it listened.");
}
