using System.Diagnostics;
using System.Globalization;
using Azurite;

namespace Local;

/// <summary>The Node process that speaks SMTP; it ends with this object, and with this process however that ends.</summary>
internal sealed class SmtpReceiver(Process process, int port) : IAsyncDisposable
{
    public int Port => port;

    public static async Task<SmtpReceiver> StartAsync(Uri handOver, Action<string>? progress, CancellationToken cancellationToken)
    {
        var package = new NodePackage(Repository.Path("local", "inbox"), progress);
        await package.InstallAsync(cancellationToken);
        var node = Process.Start(Command(package.Folder, handOver))!;
        node.BeginErrorReadLine();
        try
        {
            return new SmtpReceiver(node, await ReadPortAsync(node, cancellationToken));
        }
        catch
        {
            node.Kill();
            node.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static ProcessStartInfo Command(string folder, Uri handOver) => new("node", ["receive.mjs", handOver.AbsoluteUri])
    {
        WorkingDirectory = folder,
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static async Task<int> ReadPortAsync(Process node, CancellationToken cancellationToken)
    {
        var line = await node.StandardOutput.ReadLineAsync(cancellationToken);
        return int.TryParse(line, CultureInfo.InvariantCulture, out var port)
            ? port
            : throw new LocalRunException("The SMTP receiver ended at once. Delete local/inbox/node_modules and start again.");
    }
}
