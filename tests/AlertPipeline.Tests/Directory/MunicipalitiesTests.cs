using AlertPipeline.Directory;

namespace AlertPipeline.Tests.Directory;

public sealed class MunicipalitiesTests
{
    private static readonly IReadOnlyList<Municipality> All = Some.Book.Municipalities;

    [Theory]
    [InlineData("RE01", 40)]
    [InlineData("RE02", 76)]
    [InlineData("RE03", 38)]
    [InlineData("RE04", 32)]
    [InlineData("RE05", 6)]
    [InlineData("RE06", 27)]
    [InlineData("RE07", 23)]
    [InlineData("RE08", 37)]
    [InlineData("RE09", 32)]
    [InlineData("RE10", 31)]
    public void Each_unit_covers_as_many_municipalities_as_in_2025(string unit, int count) =>
        Assert.Equal(count, All.Count(municipality => Some.Book.Unit(municipality.Unit)?.Code == unit));

    [Fact]
    public void All_342_are_there() => Assert.Equal(342, All.Count);

    [Fact]
    public void Every_code_is_one_of_CBS() => Assert.All(Codes(), code => Assert.Matches("^GM[0-9]{4}$", code));

    [Fact]
    public void No_code_is_there_twice_be_it_present_or_former() => Assert.Equal(Codes().Count(), Codes().Distinct().Count());

    [Fact]
    public void They_stand_by_unit_and_code() =>
        Assert.Equal(All.OrderBy(municipality => municipality.Unit, StringComparer.Ordinal).ThenBy(municipality => municipality.Code, StringComparer.Ordinal), All);

    [Theory]
    [InlineData("GM0048", "GM1950")]
    [InlineData("GM0017", "GM0014")]
    [InlineData("GM0457", "GM0363")]
    [InlineData("GM0756", "GM1982")]
    [InlineData("GM0370", "GM0439")]
    [InlineData("GM0707", "GM1961")]
    public void The_code_of_a_merged_municipality_leads_to_its_successor_and_its_unit(string former, string present)
    {
        Assert.Equal(present, Some.Book.Gazetteer.ByCode(former)?.Code);
        Assert.NotNull(Some.Book.Unit(Some.Book.Gazetteer.ByCode(former)?.Unit));
    }

    [Theory]
    [InlineData("GM0373", "RE04")]
    [InlineData("GM0893", "RE10")]
    public void The_two_Bergens_lead_to_two_units(string code, string unit) => Assert.Equal(unit, Some.Book.Gazetteer.ByCode(code)?.Unit);

    private static IEnumerable<string> Codes() => All.SelectMany(municipality => municipality.FormerCodes.Prepend(municipality.Code));
}
