using AlertPipeline.Cap;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.HandOvers;
using AlertPipeline.Settings;
using Microsoft.Extensions.Configuration;

namespace AlertPipeline.Functions.Configuration;

/// <summary>Reads by what the police know the on-call desk.</summary>
internal static class PoliceDeskSettings
{
    private const int MostLetters = 20;

    public static PoliceDesk Read(IConfiguration configuration, LinkOptions links, ICollection<string> faults)
    {
        var phone = new SettingsReader(configuration.GetSection("OnCall"), faults).Text("DeskPhone", "+31 20 000 0000");
        if (phone.Length > 0 && !IsPhone(phone))
        {
            faults.Add($"OnCall:DeskPhone is \"{phone}\": set it to a number in international form, such as +31 20 000 0000.");
        }

        return new PoliceDesk(phone, links.BaseUrl.Host, new SettingsReader(configuration.GetSection("Cap"), faults).Choice("Status", CapStatus.Actual));
    }

    private static bool IsPhone(string text) =>
        text.Length <= MostLetters && text[0] == '+' && text.Count(char.IsAsciiDigit) >= 6 && text.Skip(1).All(letter => char.IsAsciiDigit(letter) || letter == ' ');
}
