using AlertPipeline.Identity;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Identity;

/// <summary>Brothers, sisters and twins share the father's name, the family name, the telephone, the place and the day, twins the birth date too. They are never linked at once.</summary>
public sealed class TwinTests
{
    [Theory]
    [InlineData("Hassan", "Hussein")]
    [InlineData("حسن", "حسین")]
    [InlineData("Hassan", "حسین")]
    [InlineData("Mahmud", "Mohamed")]
    [InlineData("Amadou", "Mamadou")]
    [InlineData("Abdullahi", "Abdulkadir")]
    [InlineData("Abdirahman", "Abdirahim")]
    [InlineData("Hamid", "Ahmed")]
    [InlineData("Said", "Sayed")]
    [InlineData("Ali", "Aliya")]
    [InlineData("Amin", "Amina")]
    [InlineData("Samir", "Samira")]
    [InlineData("Khalid", "Khalil")]
    [InlineData("Salah", "Saleh")]
    [InlineData("Nasser", "Nasir")]
    [InlineData("Samir", "Samer")]
    [InlineData("Omar", "Amar")]
    [InlineData("Mehari", "Mehret")]
    [InlineData("Filmon", "Simon")]
    [InlineData("ሳሙኤል", "ዳንኤል")]
    [InlineData("Samuel", "ዳንኤል")]
    [InlineData("Hodan", "Hawa")]
    [InlineData("Marwan", "Marwa")]
    [InlineData("Merhawi", "Merhawit")]
    [InlineData("Daniel", "Daniela")]
    [InlineData("Rana", "Rania")]
    [InlineData("Amina", "Amna")]
    [InlineData("Malak", "Malik")]
    [InlineData("Jawad", "Jawid")]
    [InlineData("Saba", "Sabah")]
    [InlineData("Ifrah", "Afrah")]
    [InlineData("H.", "Hassan")]
    [InlineData(null, "Hassan")]
    public void Twins_of_whom_everything_else_is_the_same_go_to_a_person(string? one, string other) =>
        Assert.NotEqual(Likeness.Same, Compare(Twin(one), Twin(other)));

    [Theory]
    [InlineData("Yonas", "Yonas Tesfay", "Dawit Tesfay")]
    [InlineData("Saeed", "Saeed Ahmed Isse", "Ahmed Isse")]
    public void A_brother_who_is_called_as_the_father_goes_to_a_person(string given, string full, string brother) =>
        Assert.NotEqual(Likeness.Same, Compare(new Child { FullName = full, OtherNames = [given], BirthYear = 2010 }, new Child { FullName = brother, BirthYear = 2010 }));

    [Fact]
    public void A_twin_without_a_name_goes_to_a_person() =>
        Assert.NotEqual(Likeness.Same, Compare(Twin("Yusuf"), new Child { FullName = "onbekend", BirthDate = Twin("Yusuf").BirthDate, Phone = Twin("Yusuf").Phone }));

    [Fact]
    public void Twins_who_both_are_called_by_the_family_as_well_go_to_a_person() => Assert.NotEqual(
        Likeness.Same, Compare(Twin("Yusuf") with { OtherNames = ["Ahmadi Noori"] }, Twin("Rahel") with { OtherNames = ["Ahmadi Noori"] }));

    [Fact]
    public void A_sister_with_the_document_of_the_family_goes_to_a_person() => Assert.Equal(
        Likeness.Possible, Compare(Twin("Yusuf") with { VNumber = "2812345678", Sex = Sex.Male }, Twin("Maryam") with { VNumber = "2812345678", Sex = Sex.Female }));

    [Fact]
    public void Brothers_with_V_numbers_that_follow_each_other_go_to_a_person() =>
        Assert.NotEqual(Likeness.Same, Compare(Twin("Yusuf") with { VNumber = "2812345678" }, Twin("Yusuf") with { VNumber = "2812345679" }));

    [Fact]
    public void A_father_and_his_son_whose_names_are_swapped_go_to_a_person() => Assert.NotEqual(
        Likeness.Same,
        Compare(
            new Child { GivenName = "Rahmatullah", FamilyName = "Ziaulhaq", BirthYear = 2010 },
            new Child { GivenName = "Ziaulhaq", FamilyName = "Rahmatullah", BirthYear = 2010 }));

    private static Child Twin(string? given) => new() { GivenName = given, FamilyName = "Ahmadi Noori", BirthDate = new LocalDate(2010, 5, 3), Phone = "+31612345678" };

    private static Likeness Compare(Child one, Child other) =>
        IdentityComparison.Compare(Some.Facts(one), Some.Facts(other, partnerId: "nidos", reportId: "report-2")).Likeness;
}
