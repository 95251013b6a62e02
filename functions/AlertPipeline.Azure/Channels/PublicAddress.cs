using System.Net;

namespace AlertPipeline.Channels;

/// <summary>Tells addresses of the public internet from those of networks of our own, by the registries for special purposes (RFC 6890).</summary>
internal static class PublicAddress
{
    // The wire server of Azure, which hands out secrets to whoever asks from inside.
    private const string AzurePlatform = "168.63.129.16/32";

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", AzurePlatform, "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Whether anything may be posted to an address.</summary>
    public static bool MayBeReached(IPAddress address, LoopbackRule loopback) => Plain(address) is var plain
        && (IsPublic(plain) || (loopback == LoopbackRule.Allowed && IPAddress.IsLoopback(plain)));

    private static bool IsPublic(IPAddress address) =>
        (address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork || GlobalUnicast.Contains(address)) && !Special.Any(network => network.Contains(address));

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
