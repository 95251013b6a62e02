using Azurite;
using Microsoft.AspNetCore.Builder;

namespace Local;

/// <summary>
/// A real receiver of mail (SMTP) and signed webhooks on 127.0.0.1, with a page at <c>/</c> and the messages as JSON at <c>/messages</c>;
/// at <c>/traces</c> it shows what the app in the same process did with each report.
/// </summary>
public sealed class Inbox : IAsyncDisposable
{
    private readonly InboxLog log;
    private readonly TraceLog traces = new();
    private readonly WebApplication web;
    private SmtpReceiver? smtp;

    private Inbox(InboxOptions options)
    {
        log = InboxLog.Open(options.Folder);
        web = InboxEndpoints.Build(options, log, traces);
        WebhookSecret = options.WebhookSecret;
    }

    /// <summary>Where its page is; webhooks are received under <c>webhooks/{recipient}</c>.</summary>
    public Uri Address => new(web.Urls.First());

    /// <summary>The port on 127.0.0.1 where it receives mail.</summary>
    public int SmtpPort => smtp?.Port ?? 0;

    /// <summary>The secret that webhooks to it are signed with ("whsec_...").</summary>
    public string WebhookSecret { get; }

    /// <summary>What it received so far, oldest first.</summary>
    public IReadOnlyList<InboxMessage> Messages => log.Messages;

    /// <summary>Starts it; both receivers are ready when it returns.</summary>
    /// <exception cref="LocalRunException">The port is taken, or what it received earlier cannot be read; the message names the cure.</exception>
    /// <exception cref="NodePackageException">Node is missing or the SMTP receiver cannot be installed; the message names the cure.</exception>
    public static async Task<Inbox> StartAsync(InboxOptions options, CancellationToken cancellationToken = default)
    {
        var inbox = new Inbox(options);
        try
        {
            await inbox.StartReceiversAsync(options, cancellationToken);
            return inbox;
        }
        catch
        {
            await inbox.DisposeAsync();
            throw;
        }
    }

    /// <summary>The first message that matches, received already or still to come.</summary>
    public Task<InboxMessage> WaitForAsync(Func<InboxMessage, bool> match, CancellationToken cancellationToken = default) =>
        log.WaitForAsync(match, cancellationToken);

    /// <summary>Stops both receivers. What was received stays in the folder, if there is one.</summary>
    public async ValueTask DisposeAsync()
    {
        await (smtp?.DisposeAsync() ?? ValueTask.CompletedTask);
        await web.DisposeAsync();
        log.Dispose();
        traces.Dispose();
    }

    private async Task StartReceiversAsync(InboxOptions options, CancellationToken cancellationToken)
    {
        await LoopbackServer.StartAsync(web, options.Port, "--inbox-port", cancellationToken);
        smtp = await SmtpReceiver.StartAsync(new Uri(Address, "mail"), options.Progress, cancellationToken);
    }
}
