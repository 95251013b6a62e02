using FunctionsRuntime;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class HostJsonTests
{
    private readonly List<string> faults = [];

    [Fact]
    public void A_missing_file_gives_the_defaults_of_the_host()
    {
        var settings = HostJson.Read("no such file", faults);

        Assert.Equal(new HostJson("api", new QueueSettings()), settings);
        Assert.Equal(16, settings.Queues.BatchSize);
        Assert.Equal(8, settings.Queues.FetchBelow);
        Assert.Equal(5, settings.Queues.MaxDequeueCount);
        Assert.Equal(TimeSpan.Zero, settings.Queues.VisibilityTimeout);
        Assert.Equal(TimeSpan.FromMinutes(1), settings.Queues.MaxPollingInterval);
        Assert.True(settings.Queues.IsBase64);
        Assert.Empty(faults);
    }

    [Fact]
    public void Every_setting_is_read()
    {
        var settings = Parse("""
            {
              "version": "2.0", // the schema
              "extensions": {
                "http": { "routePrefix": "" },
                "queues": {
                  "batchSize": 32, "newBatchThreshold": 3, "maxDequeueCount": 7, "visibilityTimeout": "00:00:30",
                  "maxPollingInterval": "00:00:02", "messageEncoding": "none",
                },
              },
            }
            """);

        Assert.Equal("", settings.RoutePrefix);
        Assert.Equal(
            new QueueSettings
            {
                BatchSize = 32,
                NewBatchThreshold = 3,
                MaxDequeueCount = 7,
                VisibilityTimeout = TimeSpan.FromSeconds(30),
                MaxPollingInterval = TimeSpan.FromSeconds(2),
                MessageEncoding = "none",
            },
            settings.Queues);
        Assert.Empty(faults);
    }

    [Fact]
    public void All_values_that_are_out_of_range_are_named_together()
    {
        Parse("""
            { "extensions": { "queues": {
              "batchSize": 33, "newBatchThreshold": -1, "maxDequeueCount": 0, "visibilityTimeout": "-00:00:01",
              "maxPollingInterval": "00:00:00", "messageEncoding": "utf8" } } }
            """);

        Assert.Equal(6, faults.Count);
        Assert.Contains("host.json: extensions.queues.batchSize must be 1 to 32.", faults);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{ "extensions": { "queues": { "batchSize": "many" } } }""")]
    [InlineData("""{ "extensions": { "queues": { "visibilityTimeout": "soon" } } }""")]
    [InlineData("""{ "extensions": { "queues": { "visibilityTimeOutt": "00:00:30" } } }""")]
    public void What_cannot_be_read_is_a_fault(string json)
    {
        Parse(json);

        Assert.StartsWith("host.json cannot be read", Assert.Single(faults));
    }

    private HostJson Parse(string json) => HostJson.Parse(json, faults);
}
