using Microsoft.Extensions.Configuration;

namespace AlertPipeline.Channels;

/// <summary>All settings of the channels: the sections Smtp, Webhooks:Secrets and Channels.</summary>
internal sealed record ChannelOptions(SmtpOptions Smtp, WebhookOptions Webhooks, ResilienceOptions Resilience)
{
    public static ChannelOptions Read(IConfiguration configuration, ICollection<string> faults) => new(
        SmtpOptions.Read(new(configuration.GetSection("Smtp"), faults), faults),
        WebhookOptions.Read(configuration.GetSection("Webhooks:Secrets"), faults),
        ResilienceOptions.Read(new(configuration.GetSection("Channels"), faults)));
}
