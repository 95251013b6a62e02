using System.Text.Json.Nodes;
using Microsoft.Extensions.Hosting;

namespace PartnerSample;

/// <summary>What the command line can do.</summary>
internal sealed class Commands(Partner partner, TimeProvider time)
{
    public async Task<int> SendAsync(string? name)
    {
        foreach (var report in new SampleReports(name ?? $"sample-{time.GetTimestamp()}", time.GetUtcNow()).All)
        {
            var receipt = await partner.ReportAsync(report, CancellationToken.None);
            Console.WriteLine($"{report["kind"]}: {receipt["reportId"]}");
            if ((bool)receipt["callEmergency"]!)
            {
                Console.WriteLine("  Call 112 now.");
            }

            if (receipt["missing"]!.AsArray() is { Count: > 0 } missing)
            {
                Console.WriteLine($"  It would help to know {string.Join(", ", missing)}");
            }
        }

        return 0;
    }

    public async Task<int> WithdrawAsync(string reportId)
    {
        var receipt = await partner.WithdrawAsync(reportId, CancellationToken.None);
        Console.WriteLine($"withdrawal: {receipt["reportId"]}");
        return 0;
    }

    public async Task<int> CatchUpAsync(string? since)
    {
        JsonNode page;
        do
        {
            page = await partner.ChangesAsync(since, CancellationToken.None);
            foreach (var report in page["items"]!.AsArray())
            {
                Console.WriteLine($"{report!["changedAt"]} {report["kind"]}: {report["reportId"]} is {report["status"]}{(report["withdrawnAt"] is null ? "" : ", withdrawn")}");
            }

            since = (string)page["nextSince"]!;
        }
        while ((bool)page["more"]!);
        Console.WriteLine($"next: {since}");
        return 0;
    }

    public async Task<int> ListenAsync(int port, IReadOnlyList<string> secrets)
    {
        await using var receiver = await new Listener(new Webhook(secrets, time), Tell).StartAsync(port, CancellationToken.None);
        Console.WriteLine($"listening at {receiver.Urls.First()}/");
        await receiver.WaitForShutdownAsync();
        return 0;
    }

    private static void Tell(JsonNode happened) => Console.WriteLine($"{happened["type"]}: {happened["data"]!["reportId"]} is {happened["data"]!["status"]}");
}
