using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Reports;

public sealed class ChangesQueryTests
{
    [Fact]
    public void Without_parameters_the_list_starts_with_the_oldest() => Assert.Equal(new ChangesQuery(NodaConstants.UnixEpoch, 50), Read().Query);

    [Theory]
    [InlineData("2026-11-23T20:30:00Z")]
    [InlineData("2026-11-23T21:30:00+01:00")]
    [InlineData("2026-11-23T20:30:00.000Z")]
    public void A_moment_may_be_written_in_any_zone(string since) => Assert.Equal(Some.Now, Read(("since", since)).Query!.Since);

    [Fact]
    public void A_moment_is_read_to_the_nanosecond() =>
        Assert.Equal(Some.Now.PlusNanoseconds(123_456_789), Read(("since", "2026-11-23T20:30:00.123456789Z")).Query!.Since);

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2026-11-23")]
    [InlineData("2026-11-23T20:30:00")]
    [InlineData("2026-11-23T21:30:00 01:00")]
    [InlineData("9999-12-31T23:59:59-18:00")]
    [InlineData("2026-11-23T20:30:00Z,2026-11-24T20:30:00Z")]
    public void What_is_no_moment_with_a_zone_is_a_fault(string since) => Assert.Equal(["/since"], Faults(("since", since)));

    [Theory]
    [InlineData("1")]
    [InlineData("100")]
    public void A_limit_lies_from_1_to_100(string limit) => Assert.NotNull(Read(("limit", limit)).Query);

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("ten")]
    [InlineData("")]
    [InlineData("1,2")]
    public void Another_limit_is_a_fault(string limit) => Assert.Equal(["/limit"], Faults(("limit", limit)));

    [Fact]
    public void A_misspelt_parameter_is_not_lost() => Assert.Equal([""], Faults(("sinse", "2026-11-23T20:30:00Z")));

    [Fact]
    public void All_faults_are_listed_and_none_repeats_a_value()
    {
        var faults = Read(("since", "secret-value"), ("limit", "secret-value"), ("secret-value", "")).Faults;

        Assert.Equal(3, faults.Count);
        Assert.DoesNotContain(faults, fault => fault.Detail.Contains("secret-value", StringComparison.Ordinal));
    }

    private static (ChangesQuery? Query, IReadOnlyList<ReportFault> Faults) Read(params (string Name, string Value)[] parameters) =>
        ChangesQuery.Read(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));

    private static IEnumerable<string> Faults(params (string Name, string Value)[] parameters) => Read(parameters).Faults.Select(fault => fault.Pointer);
}
