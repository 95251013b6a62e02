using System.Threading.Channels;
using AlertPipeline.Channels;
using AlertPipeline.Notifications;

namespace AlertPipeline.Tests.Channels;

/// <summary>A transport without a network: the address of a contact point is its server.</summary>
internal sealed class ScriptedTransport(params SendOutcome?[] outcomes) : ITransport
{
    private readonly Channel<int> begun = Channel.CreateUnbounded<int>();

    public int Attempts { get; private set; }

    public ChannelKind Kind => ChannelKind.Webhook;

    public string ServerOf(ContactPoint contact) => contact.Address;

    /// <summary>The outcomes in turn, then success; null never ends.</summary>
    public async Task<SendOutcome> TryAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var outcome = Attempts < outcomes.Length ? outcomes[Attempts] : new SendOutcome.Sent();
        Attempts++;
        begun.Writer.TryWrite(Attempts);
        return outcome ?? await NeverAsync(cancellationToken);
    }

    /// <summary>Waits for the next attempt to begin.</summary>
    public async Task BegunAsync() => await begun.Reader.ReadAsync();

    private static async Task<SendOutcome> NeverAsync(CancellationToken cancellationToken)
    {
        var never = new TaskCompletionSource<SendOutcome>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellationToken.Register(() => never.TrySetCanceled(cancellationToken));
        return await never.Task;
    }
}
