using AlertPipeline.Audits;
using AlertPipeline.Functions.Configuration;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace AlertPipeline.Tests.Audits;

public sealed class WatchSettingsTests
{
    private readonly List<string> faults = [];

    [Fact]
    public void Without_settings_there_is_no_switch_and_a_timer_may_be_silent_for_two_minutes()
    {
        Assert.Equal(new WatchOptions(null, Duration.FromMinutes(2)), Read(null, null));
        Assert.Empty(faults);
    }

    [Fact]
    public void A_switch_has_an_https_address()
    {
        Assert.Equal(new Uri("https://switch.example.invalid/secret"), Read("https://switch.example.invalid/secret", null).DeadManSwitch);
        Assert.Empty(faults);
    }

    [Fact]
    public void Every_fault_is_told_and_none_shows_the_address()
    {
        Read("http://switch.example.invalid/secret", "00:00:01");

        Assert.Equal(["Watch:DeadManSwitchUrl", "Watch:SilentAfter"], faults.Select(fault => fault.Split(' ')[0]));
        Assert.DoesNotContain("secret", faults[0], StringComparison.Ordinal);
    }

    private WatchOptions Read(string? address, string? silentAfter) => WatchSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Watch:DeadManSwitchUrl"] = address, ["Watch:SilentAfter"] = silentAfter }).Build(), faults);
}
