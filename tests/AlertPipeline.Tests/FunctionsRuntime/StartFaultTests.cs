using FunctionsRuntime;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class StartFaultTests
{
    [Theory]
    [InlineData("TwoTriggers has 2 triggers")]
    [InlineData("NoTrigger has 0 triggers")]
    [InlineData("Twice is the name of")]
    [InlineData("Keyed asks for AuthorizationLevel.Function")]
    [InlineData("NotInRoute: parameter name is not in the route api/cases/{id}")]
    [InlineData("BadRoute has a route that cannot be read")]
    [InlineData("WrongPayload: parameter body must be a HttpRequest")]
    [InlineData("WrongResult must return an IActionResult")]
    [InlineData("Output must return nothing")]
    [InlineData("Service: nothing gives parameter calls a value")]
    [InlineData("NoSetting refers to %Absent%")]
    [InlineData("NoSetting needs the setting Nowhere")]
    [InlineData("BadSchedule has the schedule \"every minute\"")]
    public async Task Every_fault_of_a_function_is_in_the_one_refusal_to_start(string fault)
    {
        var refusal = await Assert.ThrowsAsync<FunctionsHostException>(() => TestHost.StartAsync(typeof(FaultyFunctions)));

        Assert.Single(refusal.Faults, listed => listed.StartsWith(fault, StringComparison.Ordinal));
        Assert.Contains(fault, refusal.Message);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(1.5)]
    public async Task A_lease_that_storage_cannot_give_is_refused(double seconds)
    {
        var options = TestHost.Options(typeof(HttpFunctions)) with { MessageLease = TimeSpan.FromSeconds(seconds) };

        var refusal = await Assert.ThrowsAsync<FunctionsHostException>(() => FunctionsHost.StartAsync(options));

        Assert.StartsWith("MessageLease", Assert.Single(refusal.Faults));
    }

    [Fact]
    public async Task A_class_that_is_not_public_has_no_functions()
    {
        await using var host = await TestHost.StartAsync(typeof(HiddenFunctions));

        await Assert.ThrowsAsync<ArgumentException>(() => host.RunTimerAsync("Hidden"));
    }
}
