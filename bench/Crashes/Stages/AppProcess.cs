using System.Diagnostics;
using AlertPipeline.Functions;
using Azurite;

namespace Bench.Crashes.Stages;

/// <summary>The app as a process of its own, as it is started outside a test, that can be killed and frozen.</summary>
internal sealed class AppProcess : IDisposable
{
    private readonly Process process;
    private readonly StreamWriter log;

    private AppProcess(Process process, StreamWriter log)
    {
        (this.process, this.log) = (process, log);
        process.OutputDataReceived += (_, line) => Write(line.Data);
        process.BeginOutputReadLine();
    }

    /// <summary>Starts it; it serves about a second later.</summary>
    /// <param name="port">Where.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="logFile">What it logs is appended here.</param>
    public static AppProcess Start(int port, IReadOnlyDictionary<string, string?> settings, string logFile)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(AlertPipelineApp).Assembly.Location, "--port", $"{port}"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new AppProcess(Process.Start(start)!, new StreamWriter(logFile, append: true) { AutoFlush = true });
    }

    /// <summary>Its process.</summary>
    public int Id => process.Id;

    /// <summary>SIGKILL: nothing is flushed, nothing is drained.</summary>
    public void Kill() => process.Kill();

    /// <summary>Waits until a killed one is gone, with its port.</summary>
    public Task GoneAsync(CancellationToken cancellationToken) => process.WaitForExitAsync(cancellationToken);

    /// <summary>SIGSTOP.</summary>
    public void Freeze() => PosixSignals.Freeze(process);

    /// <summary>SIGCONT.</summary>
    public void Thaw() => PosixSignals.Thaw(process);

    public void Dispose()
    {
        Kill();
        process.WaitForExit();
        process.Dispose();
        log.Dispose();
    }

    private void Write(string? line)
    {
        if (line is not null)
        {
            log.WriteLine(line);
        }
    }
}
