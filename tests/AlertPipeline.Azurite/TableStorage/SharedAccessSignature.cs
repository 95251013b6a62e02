using System.Security.Cryptography;
using System.Text;

namespace AlertPipeline.Azurite.TableStorage;

/// <summary>Signs what an account's table service may be used for, until the end of the century.</summary>
internal static class SharedAccessSignature
{
    private const string Version = "2019-02-02";
    private const string Expiry = "2099-01-01T00:00:00Z";

    public static string Sign(string account, string accountKey, string permissions)
    {
        var text = $"{account}\n{permissions}\nt\nsco\n\n{Expiry}\n\n\n{Version}\n";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(accountKey), Encoding.UTF8.GetBytes(text)));
        return $"sv={Version}&ss=t&srt=sco&sp={permissions}&se={Uri.EscapeDataString(Expiry)}&sig={Uri.EscapeDataString(signature)}";
    }
}
