using System.Net;
using AlertPipeline.Channels;

namespace AlertPipeline.Tests.Channels;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("168.63.129.16")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("ff02::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:a00:1::")]
    public void An_address_of_a_network_of_our_own_is_refused(string address) => Assert.False(PublicAddress.MayBeReached(IPAddress.Parse(address), LoopbackRule.Refused));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("2a00:1450:400e::1")]
    public void A_public_address_is_reached(string address) => Assert.True(PublicAddress.MayBeReached(IPAddress.Parse(address), LoopbackRule.Refused));

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("169.254.169.254", false)]
    public void A_local_run_reaches_this_machine_and_no_other_of_its_network(string address, bool reached) =>
        Assert.Equal(reached, PublicAddress.MayBeReached(IPAddress.Parse(address), LoopbackRule.Allowed));
}
