using AlertPipeline.Audits;
using AlertPipeline.Notifications;

namespace AlertPipeline.Channels;

/// <summary>Fetches the address of a dead-man's switch. Its pipelines are its own: no channel that is in trouble keeps it from saying that all is well.</summary>
internal sealed class DeadManSwitch(Uri? address, HttpAttempt attempt, ServerPipelines pipelines) : IDeadManSwitch
{
    public async Task<bool> PingAsync(CancellationToken cancellationToken) =>
        address is null || await pipelines.SendAsync(address.Authority, token => TryAsync(address, token), cancellationToken) is SendOutcome.Sent;

    private async Task<SendOutcome> TryAsync(Uri target, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, target);
        return await attempt.TryAsync(request, cancellationToken);
    }
}
