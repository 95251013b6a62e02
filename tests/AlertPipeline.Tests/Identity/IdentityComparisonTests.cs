using AlertPipeline.Identity;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Identity;

public sealed class IdentityComparisonTests
{
    private const string Number = "2812345678";

    [Theory]
    [InlineData("Yusuf", "Ahmadi")]
    [InlineData("YUSUF", "Achmadi")]
    [InlineData("Yousuf", "Ahmadzai")]
    [InlineData("يوسف", "احمدی")]
    [InlineData(null, null)]
    public void One_V_number_and_a_name_that_may_be_the_same_is_the_same_child(string? given, string? family) =>
        Assert.Equal(Likeness.Same, Compare(Some.Child() with { VNumber = Number }, new Child { VNumber = Number, GivenName = given, FamilyName = family }));

    [Fact]
    public void One_V_number_and_another_name_is_for_a_person_to_judge() => Assert.Equal(
        Likeness.Possible, Compare(Some.Child() with { VNumber = Number }, Some.Child() with { VNumber = Number, GivenName = "Mina", FamilyName = "Karimi" }));

    [Fact]
    public void One_V_number_for_a_brother_and_a_sister_is_for_a_person_to_judge() => Assert.Equal(
        Likeness.Possible, Compare(Some.Child() with { VNumber = Number }, Some.Child() with { VNumber = Number, GivenName = "Mina" }));

    [Fact]
    public void One_V_number_and_a_given_name_in_the_place_of_the_family_name_is_the_same_child() => Assert.Equal(
        Likeness.Same, Compare(Some.Child() with { VNumber = Number }, Some.Child() with { VNumber = Number, GivenName = "Ahmadi", FamilyName = "Yusuf" }));

    [Fact]
    public void One_V_number_and_the_other_sex_is_for_a_person_to_judge() => Assert.Equal(
        Likeness.Possible, Compare(Some.Child() with { VNumber = Number, Sex = Sex.Female }, Some.Child() with { VNumber = Number, Sex = Sex.Male }));

    [Fact]
    public void One_V_number_is_stronger_than_two_birth_dates() => Assert.Equal(
        Likeness.Same, Compare(Some.Child() with { VNumber = Number }, Some.Child() with { VNumber = Number, BirthDate = new LocalDate(2008, 1, 1) }));

    [Theory]
    [InlineData("Yusuf", "Ahmadi")]
    [InlineData("ahmadi", "YUSUF")]
    [InlineData("Yúsuf", "Ahmadi")]
    [InlineData(null, "Ahmadi, Yusuf")]
    public void One_name_and_one_birth_date_is_the_same_child(string? given, string? family) =>
        Assert.Equal(Likeness.Same, Compare(Some.Child(), Some.Child() with { GivenName = given, FamilyName = family }));

    [Fact]
    public void Another_spelling_that_was_given_counts_as_a_name() => Assert.Equal(
        Likeness.Same, Compare(Some.Child(), Some.Child() with { GivenName = "يوسف", FamilyName = "احمدی", OtherNames = ["Yusuf Ahmadi"] }));

    [Theory]
    [InlineData(Sex.Unknown, Likeness.Same)]
    [InlineData(Sex.Other, Likeness.Same)]
    [InlineData(Sex.Female, Likeness.Same)]
    [InlineData(Sex.Male, Likeness.Possible)]
    public void Only_girl_against_boy_contradicts(Sex sex, Likeness likeness) =>
        Assert.Equal(likeness, Compare(Some.Child() with { Sex = Sex.Female }, Some.Child() with { Sex = sex }));

    [Fact]
    public void Two_V_numbers_are_for_a_person_to_judge() =>
        Assert.Equal(Likeness.Possible, Compare(Some.Child() with { VNumber = Number }, Some.Child() with { VNumber = "2887654321" }));

    [Fact]
    public void A_default_day_proves_nothing() => Assert.Equal(
        Likeness.Possible, Compare(Some.Child() with { BirthDate = new LocalDate(2010, 1, 1) }, Some.Child() with { BirthDate = new LocalDate(2010, 1, 1) }));

    [Theory]
    [InlineData(2010, Likeness.Possible)]
    [InlineData(2011, Likeness.Possible)]
    [InlineData(2009, Likeness.Possible)]
    [InlineData(2012, Likeness.Different)]
    [InlineData(2008, Likeness.Different)]
    public void One_name_and_a_birth_year_may_be_the_same_child(int year, Likeness likeness) =>
        Assert.Equal(likeness, Compare(Some.Child(), Some.Child() with { BirthDate = null, BirthYear = year }));

    [Fact]
    public void One_name_and_another_date_of_one_year_may_be_the_same_child() =>
        Assert.Equal(Likeness.Possible, Compare(Some.Child(), Some.Child() with { BirthDate = new LocalDate(2010, 3, 5) }));

    [Fact]
    public void One_name_and_no_age_may_be_the_same_child() => Assert.Equal(Likeness.Possible, Compare(Some.Child(), Some.Child() with { BirthDate = null }));

    [Theory]
    [InlineData("Hassan", "Hussein")]
    [InlineData("Mahmud", "Mohamed")]
    [InlineData("Amadou", "Mamadou")]
    [InlineData("Abdullahi", "Abdulkadir")]
    [InlineData("Amin", "Amina")]
    [InlineData("Khalid", "Khalil")]
    [InlineData("ሳሙኤል", "ዳንኤል")]
    public void Twins_are_two_children(string one, string other) =>
        Assert.Equal(Likeness.Different, Compare(Some.Child() with { GivenName = one }, Some.Child() with { GivenName = other }));

    [Theory]
    [InlineData("Yusuf", "Ahmadi", Likeness.Possible)]
    [InlineData("Yousuf", "Ahmadi", Likeness.Possible)]
    [InlineData("Mina", "Karimi", Likeness.Different)]
    [InlineData(null, null, Likeness.Possible)]
    public void One_file_of_one_partner_is_for_a_person_to_judge_unless_the_names_differ(string? given, string? family, Likeness likeness) =>
        Assert.Equal(likeness, IdentityComparison.Compare(
            Some.Facts(Some.Child() with { BirthDate = null }, file: "D-77"),
            Some.Facts(new Child { GivenName = given, FamilyName = family }, file: "D-77")).Likeness);

    [Fact]
    public void One_file_number_of_two_partners_joins_nothing() => Assert.Equal(
        Likeness.Different, IdentityComparison.Compare(Some.Facts(file: "7", partnerId: "coa"), Some.Facts(new Child { GivenName = "Yussuf" }, file: "7", partnerId: "nidos")).Likeness);

    [Fact]
    public void Reports_that_say_nothing_about_who_it_is_have_nothing_in_common() =>
        Assert.Equal(Likeness.Different, Compare(new Child { Description = "rode trui" }, new Child { Description = "rode trui" }));

    private static Likeness Compare(Child one, Child other) => IdentityComparison.Compare(Some.Facts(one), Some.Facts(other)).Likeness;
}
