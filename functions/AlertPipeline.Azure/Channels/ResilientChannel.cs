using AlertPipeline.Notifications;
using Microsoft.Extensions.Logging;
using NodaTime;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace AlertPipeline.Channels;

/// <summary>A transport behind the pipeline of the server it talks to.</summary>
internal sealed class ResilientChannel(ITransport transport, ServerPipelines pipelines, ILogger logger) : IChannel
{
    public ChannelKind Kind => transport.Kind;

    public async Task<SendOutcome> SendAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var outcome = await RetryAsync(contact, message, cancellationToken);
        Report(message, outcome);
        return outcome;
    }

    private async Task<SendOutcome> RetryAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var pipeline = pipelines.For(transport.ServerOf(contact));
        try
        {
            return await pipeline.ExecuteAsync(async token => await TryAsync(contact, message, token), cancellationToken);
        }
        catch (TimeoutRejectedException)
        {
            return new SendOutcome.TryLater(FailureReason.TimedOut);
        }
        catch (BrokenCircuitException open)
        {
            var wait = Duration.FromTimeSpan(open.RetryAfter ?? TimeSpan.Zero);
            return new SendOutcome.TryLater(FailureReason.CircuitOpen, wait);
        }
    }

    private async Task<SendOutcome> TryAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var outcome = await transport.TryAsync(contact, message, cancellationToken);
        if (outcome is not SendOutcome.Sent)
        {
            // A connection that broke because we gave up on it is not the receiver's fault.
            cancellationToken.ThrowIfCancellationRequested();
        }

        return outcome;
    }

    private void Report(OutgoingMessage message, SendOutcome outcome)
    {
        switch (outcome)
        {
            case SendOutcome.TryLater later:
                Log.LeftForLater(logger, message.Id, Kind, later.Reason);
                break;
            case SendOutcome.GivenUp givenUp:
                Log.GivenUp(logger, message.Id, Kind, givenUp.Reason);
                break;
        }
    }
}
