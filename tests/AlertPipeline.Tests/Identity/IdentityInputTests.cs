using AlertPipeline.Identity;

namespace AlertPipeline.Tests.Identity;

public sealed class IdentityInputTests
{
    [Fact]
    public void Nothing_is_compared_but_names_dates_sex_numbers_place_time_and_what_partners_say() => Assert.Equal(
        ["About", "Batch", "Born", "CanBeCompared", "Exercise", "Names", "NamesAsGiven", "PartnerFile", "Phone", "ReportId", "SeenAt", "SeenOn", "Self", "Sex", "VNumber"],
        typeof(IdentityFacts).GetProperties().Select(member => member.Name).Order(StringComparer.Ordinal));
}
