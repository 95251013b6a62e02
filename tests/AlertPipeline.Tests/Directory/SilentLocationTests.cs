using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Tests.Directory;

public sealed class SilentLocationTests
{
    private static readonly Instant Since = Some.Now - Duration.FromDays(90);

    private static readonly DirectoryBook Book = Some.Book with
    {
        Locations =
        [
            new Location("coa", "A", LocationType.Other) { Site = "one", MunicipalityCode = "GM1950" },
            new Location("coa", "B", LocationType.Other) { MunicipalityCode = "GM1950" },
            new Location("nidos", "C", LocationType.Other) { Site = "one", MunicipalityCode = "GM1950" },
        ],
    };

    [Fact]
    public void What_was_never_named_comes_first_and_then_the_longest_silent() =>
        Assert.Equal("B A C", Silent(("site:one", Since - Duration.FromDays(1))));

    [Fact]
    public void A_report_under_one_code_speaks_for_the_whole_site() => Assert.Equal("B", Silent(("site:one", Since)));

    [Fact]
    public void Who_was_named_in_time_is_not_silent() => Assert.Equal("A C", Silent(("location:coa/B", Some.Now)));

    [Fact]
    public void The_location_of_a_partner_that_only_exercises_is_not_expected_to_report()
    {
        var exercising = Book with { Partners = [.. Book.Partners.Select(partner => partner.Id == "nidos" ? partner with { Sandbox = true } : partner)] };

        Assert.Equal(["A", "B"], SilentLocation.Of(exercising, new Dictionary<string, Instant>(), Since).Select(silent => silent.Location.Code));
    }

    private static string Silent(params (string Place, Instant At)[] named) =>
        string.Join(' ', SilentLocation.Of(Book, named.ToDictionary(entry => entry.Place, entry => entry.At), Since).Select(silent => silent.Location.Code));
}
