using AlertPipeline.Directory;
using AlertPipeline.Functions.Cases;
using AlertPipeline.HandOvers;
using AlertPipeline.Notifications;
using AlertPipeline.Packs;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Packs;

/// <summary>Makes the pack from the open cases and sends it. One that does not arrive is not sent again: the next one is newer.</summary>
public sealed class PackSending(OpenCases openCases, IPackMail mail, DirectoryBook book, PoliceDesk desk, TimeProvider clock, ILogger<PackSending> logger)
{
    /// <summary>Sends it, where somebody is to get it.</summary>
    public async Task SendAsync(CancellationToken cancellationToken)
    {
        if (!mail.IsSet)
        {
            return;
        }

        var (open, unreadable) = await openCases.FindAsync(cancellationToken);
        var content = new PackContent(open, unreadable, book, desk, clock.Now());
        if (await mail.SendAsync(new Pack($"{PackPage.Of(content)}", content.Now), cancellationToken) is not SendOutcome.Sent)
        {
            PackLog.NotSent(logger);
        }
    }
}
