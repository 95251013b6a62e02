using FunctionsRuntime;
using Microsoft.Extensions.Configuration;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class SettingNamesTests
{
    private readonly IConfiguration settings = new ConfigurationBuilder()
        .AddInMemoryCollection(SettingNames.WithSections([new("Queue", "reports"), new("Account__queueServiceUri", "https://example.com")]))
        .Build();

    private readonly List<string> faults = [];

    [Theory]
    [InlineData("reports", "reports")]
    [InlineData("%Queue%", "reports")]
    [InlineData("%queue%-urgent", "reports-urgent")]
    [InlineData("%Account:queueServiceUri%", "https://example.com")]
    public void A_name_between_percent_signs_stands_for_a_setting(string text, string expected)
    {
        Assert.Equal(expected, SettingNames.Resolve(text, "Function", settings, faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void A_missing_setting_is_named_with_the_function_that_needs_it()
    {
        SettingNames.Resolve("%Absent%", "ProcessReport", settings, faults);

        Assert.Equal(["ProcessReport refers to %Absent%, but there is no such setting; add it to the settings."], faults);
    }
}
