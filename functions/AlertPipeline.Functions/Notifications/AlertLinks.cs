using AlertPipeline.Notices;
using AlertPipeline.Notifications;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Makes the links by which people take cases and look at notices.</summary>
public sealed class AlertLinks(LinkStore links, LinkOptions options, IKeyedHasher hasher, TimeProvider clock)
{
    /// <summary>The link of a message; null for a reader who is only informed.</summary>
    public async Task<Uri?> OfAsync(string caseId, Notification notification, CancellationToken cancellationToken) => notification.Purpose switch
    {
        NotificationPurpose.Information => null,
        NotificationPurpose.Cluster => NoticeLink.Of(notification, clock.Now()) is { } link ? new Uri(options.BaseUrl, $"notices/{link.Sign(hasher)}") : null,
        _ => await CreateAsync(caseId, notification.PersonId, cancellationToken),
    };

    private async Task<Uri> CreateAsync(string caseId, string personId, CancellationToken cancellationToken)
    {
        var token = await links.CreateAsync(new Link(caseId, personId, clock.Now() + options.ValidFor), cancellationToken);
        return new Uri(options.BaseUrl, $"acknowledge/{token}");
    }
}
