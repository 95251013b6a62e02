using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Makes the links by which people take cases.</summary>
public sealed class AlertLinks(LinkStore links, LinkOptions options, TimeProvider clock)
{
    /// <summary>A fresh link for one person and one case.</summary>
    public async Task<Uri> CreateAsync(string caseId, string personId, CancellationToken cancellationToken)
    {
        var token = await links.CreateAsync(new Link(caseId, personId, clock.Now() + options.ValidFor), cancellationToken);
        return new Uri(options.BaseUrl, $"acknowledge/{token}");
    }
}
