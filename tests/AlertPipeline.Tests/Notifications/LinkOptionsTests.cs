using AlertPipeline.Functions.Notifications;
using Microsoft.Extensions.Configuration;

namespace AlertPipeline.Tests.Notifications;

public sealed class LinkOptionsTests
{
    [Theory]
    [InlineData("https://alerts.example.invalid", "https://alerts.example.invalid/")]
    [InlineData("http://127.0.0.1:7071/", "http://127.0.0.1:7071/")]
    [InlineData("http://localhost:7071/app", "http://localhost:7071/app/")]
    public void Links_lead_over_https_or_to_this_machine_itself(string setting, string address)
    {
        var (options, faults) = Read(setting);

        Assert.Empty(faults);
        Assert.Equal(address, options.BaseUrl.AbsoluteUri);
    }

    [Theory]
    [InlineData("http://alerts.example.invalid/")]
    [InlineData("ftp://alerts.example.invalid/")]
    [InlineData("/app")]
    [InlineData(null)]
    public void An_address_under_which_links_could_be_read_on_the_way_is_a_fault(string? setting) =>
        Assert.StartsWith("Links:BaseUrl must be", Assert.Single(Read(setting).Faults));

    [Fact]
    public void An_address_that_leaves_no_room_in_a_text_message_is_a_fault() =>
        Assert.StartsWith("Links:BaseUrl is longer than 64 letters", Assert.Single(Read($"https://{new string('a', 60)}.example.invalid/").Faults));

    private static (LinkOptions Options, List<string> Faults) Read(string? address)
    {
        var faults = new List<string>();
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Links:BaseUrl", address)]).Build();
        return (LinkOptions.Read(settings, faults), faults);
    }
}
