using AlertPipeline.OnCall;
using NodaTime;

namespace AlertPipeline.Tests.OnCall;

public sealed class RotaQueryTests
{
    [Fact]
    public void Without_parameters_all_teams_are_meant_for_30_days()
    {
        var query = RotaQuery.Read(new Dictionary<string, string>(), Some.Book, Some.Now).Wish!;

        Assert.Equal((Some.Book.Teams.Count, new Interval(Some.Now, Some.Now + Duration.FromDays(30))), (query.Teams.Count, query.Within));
    }

    [Fact]
    public void Any_offset_is_read() => Assert.Equal(
        new Interval(Rotas.At("2026-11-23T00:00+01"), Rotas.At("2026-11-24T00:00+01")),
        RotaQuery.Read(new Dictionary<string, string> { ["team"] = "landelijk", ["from"] = "2026-11-23T00:00:00+01:00", ["to"] = "2026-11-23T23:00:00Z" }, Some.Book, Some.Now).Wish!.Within);

    [Theory]
    [InlineData("team", "noord", "/team")]
    [InlineData("from", "2026-11-23", "/from")]
    [InlineData("from", "2026-11-23T00:00:00 01:00", "/from")]
    [InlineData("to", "2026-11-23T20:30:00Z", "/to")]
    [InlineData("to", "2027-11-24T20:30:01Z", "/to")]
    [InlineData("until", "2026-11-24T00:00:00Z", "")]
    public void What_is_wrong_with_a_parameter_is_told(string name, string value, string pointer) =>
        Assert.Equal([pointer], RotaQuery.Read(new Dictionary<string, string> { [name] = value }, Some.Book, Some.Now).Faults.Select(fault => fault.Pointer));
}
