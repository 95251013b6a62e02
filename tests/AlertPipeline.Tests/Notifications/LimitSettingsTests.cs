using AlertPipeline.Functions.Configuration;
using AlertPipeline.Notifications;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace AlertPipeline.Tests.Notifications;

public sealed class LimitSettingsTests
{
    [Fact]
    public void What_is_not_set_is_as_shipped() => Assert.Equal((new SendLimits(), 0), (Read().Limits, Read().Faults.Count));

    [Fact]
    public void Each_limit_can_be_set() => Assert.Equal(
        new SendLimits { MessagesPerPerson = 3, PersonWindow = Duration.FromMinutes(1), MessagesPerSecond = 2 },
        Read(("MessagesPerPerson", "3"), ("PersonWindow", "00:01:00"), ("MessagesPerSecond", "2")).Limits);

    [Fact]
    public void Every_fault_is_listed_with_its_cure() => Assert.Equal(
        [
            "Limits:MessagesPerPerson is \"0\": set it to a whole number from 1 to 1000.",
            "Limits:PersonWindow is \"1 day\": set it to a duration from 00:00:01 to 01:00:00.",
            "Limits:MessagesPerSecond is \"many\": set it to a whole number from 1 to 1000.",
        ],
        Read(("MessagesPerPerson", "0"), ("PersonWindow", "1 day"), ("MessagesPerSecond", "many")).Faults);

    private static (SendLimits Limits, List<string> Faults) Read(params (string Key, string Value)[] settings)
    {
        var faults = new List<string>();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create<string, string?>($"Limits:{one.Key}", one.Value))).Build();
        return (LimitSettings.Read(configuration, faults), faults);
    }
}
