using System.Net;
using System.Text.Json;
using AlertPipeline;
using AlertPipeline.Functions.DeadLetters;

namespace Local;

/// <summary>Puts dead letters of an app back and says what came of it.</summary>
internal sealed class ReplayDeadLettersCommand(AppClient client, TextWriter output)
{
    public const string Path = "api/v1/dead-letters";

    public async Task<int> RunAsync(IReadOnlyList<string> ids, ReplayRequest filter, bool json, CancellationToken cancellationToken)
    {
        var answer = ids.Count > 0 ? await ReplayAsync(ids, cancellationToken) : await ReplayAsync(filter, cancellationToken);
        await output.WriteLineAsync(json ? JsonSerializer.Serialize(answer, DomainJson.Options) : Text(answer));
        return answer.Failed.Count + answer.Remaining == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task<ReplayAnswer> ReplayAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var outcomes = new List<(string Id, ReplayOutcome Outcome)>();
        foreach (var id in ids)
        {
            outcomes.Add((id, Outcome(await client.PostAsync($"{Path}/{Uri.EscapeDataString(id)}/replays", cancellationToken))));
        }

        var by = outcomes.ToLookup(one => one.Outcome, one => one.Id);
        return new ReplayAnswer([.. by[ReplayOutcome.PutBack]], by[ReplayOutcome.PutBackBefore].Count(), [.. by[ReplayOutcome.Failed]], Remaining: 0);
    }

    // One request puts back so many; when it put back none, the next would not either.
    private async Task<ReplayAnswer> ReplayAsync(ReplayRequest filter, CancellationToken cancellationToken)
    {
        var answer = await ReplayOnceAsync(filter, cancellationToken);
        var last = answer;
        while (last.Remaining > 0 && last.PutBack.Count > 0)
        {
            last = await ReplayOnceAsync(filter, cancellationToken);
            answer = answer with { PutBack = [.. answer.PutBack, .. last.PutBack], Failed = [.. answer.Failed.Union(last.Failed)], Remaining = last.Remaining };
        }

        return answer;
    }

    private Task<ReplayAnswer> ReplayOnceAsync(ReplayRequest filter, CancellationToken cancellationToken) =>
        client.PostAsync<ReplayAnswer>($"{Path}/replays", filter, cancellationToken);

    private static ReplayOutcome Outcome(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Accepted => ReplayOutcome.PutBack,
        HttpStatusCode.OK => ReplayOutcome.PutBackBefore,
        _ => ReplayOutcome.Failed,
    };

    private static string Text(ReplayAnswer answer) => string.Join(Environment.NewLine,
    [
        $"{answer.PutBack.Count} put back, {answer.PutBackBefore} were put back before and have not failed since.",
        .. answer.Failed.Select(id => $"Not put back: {id}. There is none of that id, or the log of the app says why."),
        .. answer.Remaining > 0 ? [$"{answer.Remaining} are left: what stands first cannot be put back. Leave it out by a narrower filter."] : Array.Empty<string>(),
    ]);
}
