using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Azurite;

/// <summary>Reads what the emulator prints: first where it listens, later only so that its pipes never fill up.</summary>
internal sealed partial class AzuriteOutput
{
    private const int KeptLines = 20;

    private readonly ConcurrentDictionary<string, string> addresses = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> lines = new();
    private readonly TaskCompletionSource<AzuriteEndpoints> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AzuriteOutput(Process process)
    {
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Ends once all three services listen.</summary>
    public Task<AzuriteEndpoints> Listening => listening.Task;

    /// <summary>The last lines.</summary>
    public string Tail => string.Join('\n', lines);

    /// <summary>The address that another program holds, if that is why it did not start.</summary>
    public string? TakenAddress => TakenPattern().Match(Tail) is { Success: true } match ? match.Groups["address"].Value : null;

    [GeneratedRegex(@"^Azurite (?<service>\w+) service is successfully listening at (?<address>\S+)$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex ListeningPattern();

    [GeneratedRegex(@"EADDRINUSE: address already in use (?<address>\S+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex TakenPattern();

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        Keep(line);
        if (ListeningPattern().Match(line) is { Success: true } match)
        {
            addresses[match.Groups["service"].Value] = match.Groups["address"].Value;
            CompleteWhenAllListen();
        }
    }

    private void Keep(string line)
    {
        lines.Enqueue(line);
        if (lines.Count > KeptLines)
        {
            lines.TryDequeue(out _);
        }
    }

    private void CompleteWhenAllListen()
    {
        if (addresses.TryGetValue("Blob", out var blob)
            && addresses.TryGetValue("Queue", out var queue)
            && addresses.TryGetValue("Table", out var table))
        {
            listening.TrySetResult(new AzuriteEndpoints(blob, queue, table));
        }
    }
}
