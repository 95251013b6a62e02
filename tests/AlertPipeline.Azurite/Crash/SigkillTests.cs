using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AlertPipeline.Azurite.EndToEnd;
using AlertPipeline.Protection;
using Local;

namespace AlertPipeline.Azurite.Crash;

public sealed partial class SigkillTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>, IDisposable
{
    private const int Kills = 20;
    private const int ReportsPerRound = 3;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly string[] Channels = ["email", "webhook"];

    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("sigkill-");

    [Fact]
    public async Task Twenty_kills_between_202_and_alert_lose_nothing_and_repeat_only_what_was_in_flight()
    {
        await using var inbox = await Inbox.StartAsync(new InboxOptions { Time = TimeProvider.System });
        var settings = await SettingsAsync(inbox);
        var accepted = new List<string>();
        for (var round = 0; round < Kills; round++)
        {
            using var app = await AppProcess.StartAsync(settings);
            accepted.AddRange(await AcceptRoundAsync(app, round));
            using var patience = new CancellationTokenSource(Limit);
            await ReachAsync(round, app, inbox, accepted, patience.Token);
            app.Kill();
        }

        using var last = await AppProcess.StartAsync(settings);
        using var limit = new CancellationTokenSource(Limit);
        var cases = await CasesOfAsync(last, accepted, limit.Token);
        await AllToldAsync(inbox, cases, limit.Token);

        Assert.Equal(accepted.Count, cases.Distinct().Count());
        Assert.Empty((await last.GetAsync("/api/v1/dead-letters", "demo-oncall-key"))["items"]!.AsArray());
        await AssertRepeatsWereInFlightAsync(last, inbox, cases);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<IReadOnlyList<string>> AcceptRoundAsync(AppProcess app, int round) =>
        await Task.WhenAll(Enumerable.Range(0, ReportsPerRound).Select(number =>
            app.AcceptAsync(EndToEnd.Reports.Of($"round-{round}-{number}", $"Kind{Letters(round)} Proef{Letters(number)}", "2011-02-03", $"28{round:D4}{number:D4}"))));

    /// <summary>Kills fall right after the 202, once a report is in its case, and once an alert is out.</summary>
    private static Task ReachAsync(int round, AppProcess app, Inbox inbox, IReadOnlyList<string> accepted, CancellationToken limit) => (round % 3) switch
    {
        0 => Task.CompletedTask,
        1 => CaseOfAsync(app, accepted[^1], limit),
        _ => AlertedAsync(app, inbox, accepted[^1], limit),
    };

    private static async Task AlertedAsync(AppProcess app, Inbox inbox, string report, CancellationToken limit)
    {
        var reference = await CaseOfAsync(app, report, limit);
        await inbox.WaitForAsync(message => message.CaseId == reference, limit);
    }

    private static async Task<IReadOnlyList<string>> CasesOfAsync(AppProcess app, IReadOnlyList<string> reports, CancellationToken limit)
    {
        var cases = new List<string>();
        foreach (var report in reports)
        {
            cases.Add(await CaseOfAsync(app, report, limit));
        }

        return cases;
    }

    private static async Task<string> CaseOfAsync(AppProcess app, string report, CancellationToken limit)
    {
        // The process runs in real time, so waiting for it does too.
        using var pause = new PeriodicTimer(Pause, TimeProvider.System);
        while (true)
        {
            if ((await app.GetAsync($"/api/v1/reports/{report}", "demo-coa-key"))["caseReference"] is { } reference)
            {
                return (string)reference!;
            }

            await pause.WaitForNextTickAsync(limit);
        }
    }

    private static Task<InboxMessage[]> AllToldAsync(Inbox inbox, IReadOnlyList<string> cases, CancellationToken limit) => Task.WhenAll(
        cases.SelectMany(reference => Channels.Select(channel =>
            inbox.WaitForAsync(message => message.CaseId == reference && message.Channel == channel && message.To.StartsWith("anna", StringComparison.Ordinal), limit))));

    private static async Task AssertRepeatsWereInFlightAsync(AppProcess app, Inbox inbox, IReadOnlyList<string> cases)
    {
        foreach (var reference in cases)
        {
            var received = inbox.Messages.Where(message => message.CaseId == reference).ToList();
            Assert.Equal(2, received.Select(message => message.Id).Distinct().Count());
            var timeline = (await app.GetAsync($"/api/v1/cases/{reference}", "demo-oncall-key"))["timeline"]!.AsArray();
            Assert.All(received.GroupBy(message => message.Id), sends => Assert.InRange(sends.Count(), 1, Attempts(timeline, sends.Key)));
        }
    }

    private static int Attempts(JsonArray timeline, string id)
    {
        var entry = timeline.Single(entry => (string?)entry!["messageId"] == id)!;
        return int.Parse(AttemptCount().Match((string)entry["detail"]!).Value, CultureInfo.InvariantCulture);
    }

    // Digits are no part of most names, and equal names would rightly be one child.
    private static string Letters(int number) => new((char)('a' + number), 3);

    private async Task<IReadOnlyDictionary<string, string?>> SettingsAsync(Inbox inbox)
    {
        var (keys, directory) = (Path.Combine(folder.FullName, "keys.json"), Path.Combine(folder.FullName, "directory"));
        KeyRingFile.Create(keys);
        System.IO.Directory.CreateDirectory(directory);
        foreach (var file in System.IO.Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "directory")))
        {
            var text = await File.ReadAllTextAsync(file);
            await File.WriteAllTextAsync(
                Path.Combine(directory, Path.GetFileName(file)), text.Replace("http://127.0.0.1:7072", inbox.Address.ToString().TrimEnd('/'), StringComparison.Ordinal));
        }

        return new Dictionary<string, string?>(TestSettings.Of(emulator.NewAccount(), keys))
        {
            ["Directory:Folder"] = directory,
            ["Smtp:Port"] = inbox.SmtpPort.ToString(CultureInfo.InvariantCulture),
            ["Webhooks:Secrets:inbox"] = inbox.WebhookSecret,
            ["LocalRuntime:MessageLease"] = "00:00:05",
        };
    }

    [GeneratedRegex("(?<=attempts )[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AttemptCount();
}
