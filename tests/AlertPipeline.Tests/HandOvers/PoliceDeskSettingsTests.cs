using AlertPipeline.Cap;
using AlertPipeline.Functions.Configuration;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.HandOvers;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace AlertPipeline.Tests.HandOvers;

public sealed class PoliceDeskSettingsTests
{
    [Fact]
    public void A_desk_has_a_number_and_its_hand_overs_are_real_unless_that_is_said() =>
        Assert.Equal(new PoliceDesk("+31 20 000 0000", "alerts.example.invalid", CapStatus.Actual), Read("+31 20 000 0000").Desk);

    [Theory]
    [InlineData(null)]
    [InlineData("020 000 0000")]
    [InlineData("+31")]
    [InlineData("+31 20 000 0000 000000000")]
    [InlineData("+31-20-0000000")]
    public void Without_a_number_that_can_be_rung_back_the_app_does_not_start(string? phone) => Assert.StartsWith("OnCall:DeskPhone is", Assert.Single(Read(phone).Faults));

    [Fact]
    public void A_status_that_the_protocol_does_not_know_is_a_fault() => Assert.StartsWith("Cap:Status is", Assert.Single(Read("+31 20 000 0000", "Drill").Faults));

    private static (PoliceDesk Desk, List<string> Faults) Read(string? phone, string? status = null)
    {
        var faults = new List<string>();
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("OnCall:DeskPhone", phone), new("Cap:Status", status)]).Build();
        return (PoliceDeskSettings.Read(settings, new LinkOptions(new Uri("https://alerts.example.invalid/"), Duration.FromHours(72)), faults), faults);
    }
}
