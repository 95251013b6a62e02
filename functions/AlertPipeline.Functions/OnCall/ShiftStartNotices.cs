using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Notifications;
using AlertPipeline.OnCall;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.OnCall;

/// <summary>
/// Tells people who come on call which cases are open, straight through the channels, because such a message is about no case.
/// A crash between sending and noting that it was sent sends the same message again under the same id.
/// </summary>
public sealed class ShiftStartNotices(ShiftStartStore store, OpenCases openCases, ChannelSender sender, DirectoryBook book, TimeProvider clock, ILogger<ShiftStartNotices> logger)
{
    private const int Channels = 2;

    /// <summary>Tells everybody who came on call in the last hour and was not told yet.</summary>
    public async Task TellAsync(CancellationToken cancellationToken)
    {
        foreach (var begun in ShiftStart.Begun(book, clock.Now()).GroupBy(start => start.Team.Id))
        {
            await TellAsync(begun.Key, [.. begun], cancellationToken);
        }
    }

    private async Task TellAsync(string team, IReadOnlyList<ShiftStart> begun, CancellationToken cancellationToken)
    {
        var told = await store.ToldAsync(team, cancellationToken);
        var untold = begun.ExceptBy(told, start => start.Id).ToList();
        var open = untold.Count == 0 ? [] : await OpenCasesOfAsync(team, cancellationToken);
        foreach (var start in untold)
        {
            if (await TryTellAsync(start, open, cancellationToken))
            {
                told = [.. begun.Select(known => known.Id).Intersect(told.Append(start.Id))];
                await store.WriteAsync(team, told, cancellationToken);
            }
            else
            {
                RotaLog.NobodyTold(logger, team, start.Id);
            }
        }
    }

    private async Task<IReadOnlyList<Case>> OpenCasesOfAsync(string team, CancellationToken cancellationToken)
    {
        var (cases, _) = await openCases.FindAsync(cancellationToken);
        return [.. cases.Where(current => StepRecipients.TeamOf(current, book).Id == team)];
    }

    private async Task<bool> TryTellAsync(ShiftStart start, IReadOnlyList<Case> open, CancellationToken cancellationToken)
    {
        var sent = await Task.WhenAll(start.Person.Contacts.Take(Channels).Select(contact =>
            sender.SendAsync(start.Person.Id, contact.Kind, ShiftStartText.Compose(start, contact.Kind, open), cancellationToken)));
        return sent.Any(outcome => outcome is SendOutcome.Sent);
    }
}
