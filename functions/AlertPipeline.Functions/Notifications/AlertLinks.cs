using AlertPipeline.Channels.Sms;
using AlertPipeline.Notices;
using AlertPipeline.Notifications;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Makes the links and codes by which people take cases and look at notices.</summary>
public sealed class AlertLinks(LinkStore links, LinkOptions options, SmsReplies replies, IKeyedHasher hasher, TimeProvider clock)
{
    /// <summary>How the reader of a message answers it.</summary>
    public async Task<AlertAnswer> OfAsync(string caseId, Notification notification, CancellationToken cancellationToken) => new(
        await LinkAsync(caseId, notification, cancellationToken),
        replies.ArePossible && notification is { Channel: ChannelKind.Sms, Purpose: NotificationPurpose.Alert }
            ? await links.CreateReplyCodeAsync(LinkOf(caseId, notification.PersonId, LinkPurpose.Acknowledge), cancellationToken)
            : null);

    private async Task<Uri?> LinkAsync(string caseId, Notification notification, CancellationToken cancellationToken) => notification.Purpose switch
    {
        _ when notification.Channel == ChannelKind.Probe => null,
        NotificationPurpose.Information or NotificationPurpose.HandOverCode => null,
        NotificationPurpose.Cluster => NoticeLink.Of(notification, clock.Now()) is { } link ? new Uri(options.BaseUrl, $"notices/{link.Sign(hasher)}") : null,
        NotificationPurpose.HandOver or NotificationPurpose.HandOverEnded => await CreateAsync(caseId, notification.PersonId, LinkPurpose.HandOver, "hand-overs", cancellationToken),
        _ => await CreateAsync(caseId, notification.PersonId, LinkPurpose.Acknowledge, "acknowledge", cancellationToken),
    };

    private async Task<Uri> CreateAsync(string caseId, string personId, LinkPurpose purpose, string page, CancellationToken cancellationToken)
    {
        var token = await links.CreateAsync(LinkOf(caseId, personId, purpose), cancellationToken);
        return new Uri(options.BaseUrl, $"{page}/{token}");
    }

    private Link LinkOf(string caseId, string personId, LinkPurpose purpose) => new(caseId, personId, clock.Now() + options.ValidFor, purpose);
}
