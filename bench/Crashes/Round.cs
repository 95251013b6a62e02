using System.Text.Json.Nodes;
using AlertPipeline;
using Bench.Crashes.Disturbances;
using Bench.Crashes.Stages;
using Bench.Crashes.Stories;
using Bench.Crashes.Verdicts;
using Local;

namespace Bench.Crashes;

/// <summary>Plays the story once over an account of its own, with one disturbance, and looks what came of it.</summary>
internal sealed class Round(Disturbance disturbance, int children, TimeProvider time)
{
    private const string AuditSubject = "Bewaking: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    public async Task<RoundResult> RunAsync(string storage, CancellationToken cancellationToken)
    {
        await using var stage = await Stage.StartAsync(storage, time, cancellationToken);
        using var limit = new CancellationTokenSource(Patience + disturbance.Spread, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var cast = Enumerable.Range(0, children).Select(number => new Child(number, time.Now())).ToList();
        var (happened, inTime) = await PlayAsync(stage, cast, either.Token);
        cancellationToken.ThrowIfCancellationRequested();
        var verdict = Verdict.Of(await EvidenceAsync(stage, cast, either.Token, cancellationToken));
        return new RoundResult(disturbance.Name, happened, inTime, verdict, stage.Watch.Seen, KeepLog(stage, verdict));
    }

    private async Task<(bool Happened, bool InTime)> PlayAsync(Stage stage, IReadOnlyList<Child> cast, CancellationToken limit)
    {
        using var story = new Story(stage, cast, time);
        var playing = story.PlayAsync(disturbance.Spread, limit);
        try
        {
            var happened = await disturbance.RunAsync(stage, playing, limit);
            await playing;
            return (happened, IsAtRest(await BooksAsync(stage, limit)));
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            await playing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return (true, false);
        }
    }

    // A dead letter was planted: it is recorded, or a dead host hides it.
    private static bool IsAtRest(Books books) => books is { Left: [], Hidden: > 0 } or { Left: [], DeadLetters.Count: > 0 };

    // As they are at rest, or when there is no more time.
    private async Task<Books> BooksAsync(Stage stage, CancellationToken limit)
    {
        var books = await stage.Ledger.ReadAsync(CancellationToken.None);
        while (!IsAtRest(books) && !limit.IsCancellationRequested)
        {
            await Task.Delay(Poll, time, CancellationToken.None);
            books = await stage.Ledger.ReadAsync(CancellationToken.None);
        }

        return books;
    }

    private async Task<Evidence> EvidenceAsync(Stage stage, IReadOnlyList<Child> cast, CancellationToken limit, CancellationToken cancellationToken)
    {
        using var client = new PatientClient(stage.Address, time);
        var caseOf = await CasesAsync(client, cast.SelectMany(child => child.Accepted), cancellationToken);
        var reportsOf = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var reference in caseOf.Values.Distinct())
        {
            reportsOf[reference] = ReportsIn(await client.GetAsync($"/api/v1/cases/{reference}", PatientClient.DeskKey, cancellationToken));
        }

        // What was hidden may have been recorded while the cases were read: then people have to be told of it first.
        var books = await BooksAsync(stage, limit);
        return new Evidence(cast, MessagesOfTheStory(stage), books, stage.Starts, stage.InFlight, caseOf, reportsOf);
    }

    // Each minute the audit may rightly raise an alarm about what a disturbance left, the planted message first.
    private static IReadOnlyList<InboxMessage> MessagesOfTheStory(Stage stage) =>
        [.. stage.Inbox.Messages.Where(message => !message.Subject.StartsWith(AuditSubject, StringComparison.Ordinal))];

    private static async Task<Dictionary<string, string>> CasesAsync(PatientClient client, IEnumerable<AcceptedReport> accepted, CancellationToken cancellationToken)
    {
        var caseOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var report in accepted)
        {
            if ((string?)(await client.GetAsync($"/api/v1/reports/{report.Id}", PatientClient.PartnerKey, cancellationToken))?["caseReference"] is { } reference)
            {
                caseOf[report.Id] = reference;
            }
        }

        return caseOf;
    }

    private static IReadOnlyList<string> ReportsIn(JsonNode? shown) => [.. shown!["reports"]!.AsArray().Select(report => (string)report!["reportId"]!)];

    private static string? KeepLog(Stage stage, Verdict verdict)
    {
        if (verdict.Faults.Count == 0)
        {
            return null;
        }

        var kept = Path.Combine(Path.GetTempPath(), $"{Path.GetFileName(Path.GetDirectoryName(stage.LogFile))}.log");
        File.Copy(stage.LogFile, kept, overwrite: true);
        return kept;
    }
}
