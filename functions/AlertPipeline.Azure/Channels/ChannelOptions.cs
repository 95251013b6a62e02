using AlertPipeline.Channels.Sms;
using AlertPipeline.Channels.Teams;
using AlertPipeline.Packs;
using AlertPipeline.Settings;
using Microsoft.Extensions.Configuration;

namespace AlertPipeline.Channels;

/// <summary>All settings of the channels: the sections Smtp, Webhooks:Secrets, Sms, Teams:Webhooks, Pack and Channels.</summary>
internal sealed record ChannelOptions(
    SmtpOptions Smtp, WebhookOptions Webhooks, SmsOptions Sms, TeamsOptions Teams, ResilienceOptions Resilience, LoopbackRule Loopback, PackOptions? Pack = null)
{
    public static ChannelOptions Read(IConfiguration configuration, ICollection<string> faults)
    {
        var channels = new SettingsReader(configuration.GetSection("Channels"), faults);
        return new(
            SmtpOptions.Read(new(configuration.GetSection("Smtp"), faults), faults),
            WebhookOptions.Read(configuration.GetSection("Webhooks:Secrets"), faults),
            SmsOptions.Read(configuration.GetSection("Sms"), faults),
            TeamsOptions.Read(configuration.GetSection("Teams:Webhooks"), faults),
            ResilienceOptions.Read(channels),
            channels.Choice(nameof(Loopback), LoopbackRule.Refused),
            PackSettings.Read(configuration.GetSection("Pack"), faults));
    }
}
