using AlertPipeline.Notifications;
using AlertPipeline.Packs;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>Receives packs instead of a mail server; the encryption has its own tests.</summary>
internal sealed class RecordingPackMail : IPackMail
{
    public bool IsSet { get; set; }

    public SendOutcome Answer { get; set; } = new SendOutcome.Sent();

    public List<Pack> Packs { get; } = [];

    public Task<SendOutcome> SendAsync(Pack pack, CancellationToken cancellationToken)
    {
        Packs.Add(pack);
        return Task.FromResult(Answer);
    }
}
