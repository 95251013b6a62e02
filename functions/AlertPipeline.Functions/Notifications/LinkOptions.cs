using AlertPipeline.Settings;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace AlertPipeline.Functions.Notifications;

/// <summary>The links in alerts.</summary>
/// <param name="BaseUrl">Where people reach the app, over https or on this machine itself; ends with a slash. Setting Links:BaseUrl.</param>
/// <param name="ValidFor">How long a link can be used. Setting Links:ValidForHours, whole hours.</param>
public sealed record LinkOptions(Uri BaseUrl, Duration ValidFor)
{
    /// <summary>The default of <see cref="ValidFor"/> in hours: three days.</summary>
    public const int DefaultHours = 72;

    /// <summary>What a text message of 160 letters leaves beside level, case, reply code and token.</summary>
    private const int LongestUrl = 64;

    private const int MostHours = 24 * 31;

    /// <summary>Reads the settings and adds what is wrong with them to <paramref name="faults"/>.</summary>
    public static LinkOptions Read(IConfiguration configuration, ICollection<string> faults)
    {
        var url = PrivateUrl.Read(configuration["Links:BaseUrl"]);
        if (url is null)
        {
            faults.Add("Links:BaseUrl must be the absolute URL at which people reach the app, such as https://alerts.example.nl/; http is only for this machine itself.");
            url = new Uri("https://invalid.invalid/");
        }

        else if (url.AbsoluteUri.Length > LongestUrl)
        {
            faults.Add($"Links:BaseUrl is longer than {LongestUrl} letters, so that a link would not fit into a text message: take a shorter host or path.");
        }

        var hours = new SettingsReader(configuration.GetSection("Links"), faults).Number("ValidForHours", DefaultHours, 1, MostHours);
        return new LinkOptions(url.AbsoluteUri.EndsWith('/') ? url : new Uri(url.AbsoluteUri + '/'), Duration.FromHours(hours));
    }
}
