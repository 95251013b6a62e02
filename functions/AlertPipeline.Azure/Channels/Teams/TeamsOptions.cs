using Microsoft.Extensions.Configuration;

namespace AlertPipeline.Channels.Teams;

/// <summary>The webhooks of workflows in Microsoft Teams by name: the section Teams:Webhooks. Whoever knows such an address can post, so it stands in no directory.</summary>
/// <param name="Webhooks">The addresses.</param>
internal sealed record TeamsOptions(IReadOnlyDictionary<string, Uri> Webhooks)
{
    public static TeamsOptions Read(IConfigurationSection section, ICollection<string> faults)
    {
        var webhooks = section.GetChildren().Select(setting => (setting.Key, Url: ReadOne(setting, faults))).ToList();
        return new(webhooks.Where(webhook => webhook.Url is not null).ToDictionary(webhook => webhook.Key, webhook => webhook.Url!, StringComparer.Ordinal));
    }

    /// <summary>Says how many there are and not where they are.</summary>
    public override string ToString() => $"{Webhooks.Count}";

    private static Uri? ReadOne(IConfigurationSection setting, ICollection<string> faults)
    {
        var url = PrivateUrl.Read(setting.Value);
        if (url is null)
        {
            faults.Add($"{setting.Path} is no absolute https URL: copy the one that the workflow in Teams shows.");
        }

        return url;
    }
}
