using System.Collections.Concurrent;
using System.Text.Json;
using Spectre.Console;

namespace Local;

/// <summary>Posts a file of reports and says what came of it.</summary>
internal sealed class SendCommand(TextWriter output, TimeProvider time)
{
    public const string About = "Posts a file of reports and says what came of them.";

    public const string FileForm =
        """
        One JSON object a line: { "key": "demo-coa-key", "body": { the report }, "expect": 202 }.
        "expect" is the HTTP status that is right for the line, 202 when left out; exit code 1 when one ended otherwise.
        What the app has no room for now (429, 503, no answer) is sent again after the time it asks for, six times at most.
        """;

    private const int AtOnce = 8;

    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public async Task<int> RunAsync(FileInfo file, Uri to, bool json, CancellationToken cancellationToken)
    {
        var lines = await SendFile.ReadAsync(file.FullName, cancellationToken);
        using var http = new HttpClient { BaseAddress = to, Timeout = TimeSpan.FromSeconds(30) };
        var startedAt = time.GetUtcNow();
        var sent = await (json ? SendAsync(http, lines, null, cancellationToken) : SendWithBarAsync(http, lines, cancellationToken));
        var summary = SendSummary.Of(sent, startedAt, time.GetUtcNow() - startedAt);
        await PrintAsync(summary, json);
        return summary.Unexpected.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private Task<IReadOnlyList<SentLine>> SendWithBarAsync(HttpClient http, IReadOnlyList<SendLine> lines, CancellationToken cancellationToken) =>
        Terminal.For(output).Progress().StartAsync(bar =>
        {
            var task = bar.AddTask($"Sending {lines.Count} reports", maxValue: lines.Count);
            return SendAsync(http, lines, () => task.Increment(1), cancellationToken);
        });

    private async Task<IReadOnlyList<SentLine>> SendAsync(HttpClient http, IReadOnlyList<SendLine> lines, Action? sentOne, CancellationToken cancellationToken)
    {
        var sender = new ReportSender(http, time);
        var sent = new ConcurrentQueue<SentLine>();
        await Parallel.ForEachAsync(lines, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (line, stop) =>
        {
            sent.Enqueue(new SentLine(line, await sender.SendAsync(line, stop)));
            sentOne?.Invoke();
        });
        return [.. sent.OrderBy(item => item.Line.Number)];
    }

    private async Task PrintAsync(SendSummary summary, bool json)
    {
        if (json)
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(summary, Indented));
        }
        else
        {
            Terminal.For(output).Write(SendTable.Of(summary));
        }
    }
}
