using AlertPipeline.Identity.Names;

namespace AlertPipeline.Tests.Identity.Names;

public sealed class GivenNamesTests
{
    private static readonly PersonName Child = PersonName.Of("Yusuf", "Karim Ahmadi", null);

    [Fact]
    public void The_same_given_name_agrees_though_the_father_is_written_differently() =>
        Assert.Equal(GivenNames.Agree, With(PersonName.Of("Youssef", "Barakzai", null)));

    [Fact]
    public void Brothers_and_sisters_share_all_but_the_given_name() =>
        Assert.Equal(GivenNames.Contradict, With(PersonName.Of("Daniel", "Karim Ahmadi", null)));

    [Fact]
    public void A_given_name_that_stands_among_the_others_meets_in_part() => Assert.Equal(GivenNames.Partly, With(PersonName.Of("Ahmadi", "Yusuf", null)));

    [Fact]
    public void A_full_name_of_which_all_agrees_agrees() => Assert.Equal(GivenNames.Agree, With(PersonName.Of(null, null, "Yusuf Ahmadi")));

    [Fact]
    public void A_full_name_may_start_with_the_family_name() =>
        Assert.Equal(GivenNames.Partly, Compare(PersonName.Of(null, null, "Ahmadi Yusuf"), PersonName.Of(null, null, "Ahmadi Daniel")));

    [Fact]
    public void A_full_name_that_meets_nowhere_contradicts() => Assert.Equal(GivenNames.Contradict, With(PersonName.Of(null, null, "Daniel Barakzai")));

    [Theory]
    [InlineData(null, "Ahmadi")]
    [InlineData(null, null)]
    public void Without_a_given_name_nothing_is_known(string? given, string? family) => Assert.Equal(GivenNames.Unknown, With(PersonName.Of(given, family, null)));

    [Theory]
    [InlineData("Hassan", "Hussein")]
    [InlineData("Abdulkadir", "Abdullahi")]
    [InlineData("Mahmud", "Mohamed")]
    [InlineData("Amadou", "Mamadou")]
    public void Twins_with_names_that_sound_alike_never_agree(string one, string other) =>
        Assert.NotEqual(GivenNames.Agree, Compare(PersonName.Of(one, "Karim Ahmadi", null), PersonName.Of(other, "Karim Ahmadi", null)));

    private static GivenNames With(PersonName other) => Compare(Child, other);

    private static GivenNames Compare(PersonName one, PersonName other)
    {
        Assert.Equal(NameComparison.Compare(one, other).Given, NameComparison.Compare(other, one).Given);
        return NameComparison.Compare(one, other).Given;
    }
}
