using Azurite;
using Microsoft.AspNetCore.Builder;

namespace Local;

/// <summary>
/// A real receiver of mail (SMTP) and signed webhooks on 127.0.0.1, with a page at <c>/</c> and the messages as JSON at <c>/messages</c>.
/// </summary>
public sealed class Inbox : IAsyncDisposable
{
    private readonly InboxLog _log;
    private readonly WebApplication _web;
    private SmtpReceiver? _smtp;

    private Inbox(InboxOptions options)
    {
        _log = InboxLog.Open(options.Folder);
        _web = InboxEndpoints.Build(options, _log);
        WebhookSecret = options.WebhookSecret;
    }

    /// <summary>Where its page is; webhooks are received under <c>webhooks/{recipient}</c>.</summary>
    public Uri Address => new(_web.Urls.First());

    /// <summary>The port on 127.0.0.1 where it receives mail.</summary>
    public int SmtpPort => _smtp?.Port ?? 0;

    /// <summary>The secret that webhooks to it are signed with ("whsec_...").</summary>
    public string WebhookSecret { get; }

    /// <summary>What it received so far, oldest first.</summary>
    public IReadOnlyList<InboxMessage> Messages => _log.Messages;

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
        _log.WaitForAsync(match, cancellationToken);

    /// <summary>Stops both receivers. What was received stays in the folder, if there is one.</summary>
    public async ValueTask DisposeAsync()
    {
        await (_smtp?.DisposeAsync() ?? ValueTask.CompletedTask);
        await _web.DisposeAsync();
        _log.Dispose();
    }

    private async Task StartReceiversAsync(InboxOptions options, CancellationToken cancellationToken)
    {
        await LoopbackServer.StartAsync(_web, options.Port, "--inbox-port", cancellationToken);
        _smtp = await SmtpReceiver.StartAsync(new Uri(Address, "mail"), options.Progress, cancellationToken);
    }
}
