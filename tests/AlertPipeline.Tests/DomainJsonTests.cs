using System.Text.Json;
using AlertPipeline.Directory;
using AlertPipeline.Reports;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests;

public sealed class DomainJsonTests
{
    [Theory]
    [InlineData("PT0S", 0)]
    [InlineData("PT15S", 15)]
    [InlineData("PT15M", 900)]
    [InlineData("PT1H30M", 5400)]
    [InlineData("PT24H", 86_400)]
    [InlineData("P1D", 86_400)]
    [InlineData("P1W", 604_800)]
    [InlineData("P1DT1H", 90_000)]
    public void A_duration_is_read_as_people_write_it(string text, int seconds) => Assert.Equal(Duration.FromSeconds(seconds), Read<Duration>($"\"{text}\""));

    [Theory]
    [InlineData("\"P1M\"")]
    [InlineData("\"P1Y\"")]
    [InlineData("\"PT\"")]
    [InlineData("\"15M\"")]
    [InlineData("\"00:15:00\"")]
    [InlineData("\"\"")]
    [InlineData("\"P99999999999D\"")]
    [InlineData("15")]
    [InlineData("null")]
    public void Another_duration_is_refused(string json) => Assert.Throws<JsonException>(() => Read<Duration>(json));

    [Fact]
    public void A_duration_is_the_same_after_storage() => Always.Holds(Gen.Choose(0, int.MaxValue).Select(milliseconds => Duration.FromMilliseconds(milliseconds)), duration =>
        Assert.Equal(duration, Read<Duration>(JsonSerializer.Serialize(duration, DomainJson.Options))));

    [Fact]
    public void A_moment_is_the_same_after_storage() => Assert.Equal(
        Some.Now + Duration.FromMilliseconds(7), Read<Instant>(JsonSerializer.Serialize(Some.Now + Duration.FromMilliseconds(7), DomainJson.Options)));

    [Fact]
    public void Words_are_kebab_case() => Assert.Equal("\"before-registration\"", JsonSerializer.Serialize(Phase.BeforeRegistration, DomainJson.Options));

    [Theory]
    [InlineData("""{"nationalPolice": "a", "guardian": "b", "deadLetters": [], "more": 1}""")]
    [InlineData("""{"NationalPolice": "a", "guardian": "b", "deadLetters": []}""")]
    [InlineData("""{"nationalPolice": null, "guardian": "b", "deadLetters": []}""")]
    [InlineData("""{"guardian": "b", "deadLetters": []}""")]
    [InlineData("""{"nationalPolice": 7, "guardian": "b", "deadLetters": []}""")]
    public void A_member_that_is_unknown_missing_or_of_the_wrong_kind_is_refused(string json) => Assert.Throws<JsonException>(() => Read<Contacts>(json));

    private static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json, DomainJson.Options);
}
