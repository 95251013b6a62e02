using AlertPipeline.Clues;

namespace AlertPipeline.Tests.Clues;

public sealed class ClueTests
{
    [Theory]
    [InlineData("06 12345678")]
    [InlineData("0031-6-12345678")]
    [InlineData("\u202A+31 6 1234 5678\u202C")]
    public void A_telephone_is_one_number_however_it_is_written(string typed) => Assert.Equal(new Clue.Phone("+31612345678"), Clue.Phone.Read(typed));

    [Fact]
    public void Two_numbers_of_one_country_share_nothing() => Assert.Equal(ClueStrength.None, ClueComparison.Strength(Phone("+49 30 1234567"), Phone("+49 30 1234568")));

    [Theory]
    [InlineData(AccountPlatform.Instagram, "@Some.Name", "some.name")]
    [InlineData(AccountPlatform.Instagram, "https://www.instagram.com/Some.Name/?igsh=abc", "some.name")]
    [InlineData(AccountPlatform.Telegram, "t.me/some_name", "some_name")]
    [InlineData(AccountPlatform.Tiktok, "ＳＯＭＥ＿ＮＡＭＥ", "somename")]
    [InlineData(AccountPlatform.Facebook, "Some.Name", "somename")]
    public void An_account_is_named_as_its_platform_compares_it(AccountPlatform platform, string typed, string name) =>
        Assert.Equal(new Clue.Account(platform, name), Clue.Account.Read(platform, typed));

    [Fact]
    public void An_account_that_is_a_telephone_number_is_that_number() =>
        Assert.Equal(ClueStrength.Strong, ClueComparison.Strength(Clue.Account.Read(AccountPlatform.Whatsapp, "06-12345678")!, Phone("+31 6 12345678")));

    [Fact]
    public void One_name_on_two_platforms_can_be_two_peoples() => Assert.Equal(
        ClueStrength.None, ClueComparison.Strength(Clue.Account.Read(AccountPlatform.Snapchat, "some_name")!, Clue.Account.Read(AccountPlatform.Tiktok, "some_name")!));

    [Theory]
    [InlineData("Stationsweg 12, 9561 AB Ter Apel", "9561AB 12")]
    [InlineData("Stationsweg 12, Ter Apel", "Ter Apel, stationsweg 12")]
    public void An_address_is_found_by_its_postcode_and_number_or_by_its_words(string typed, string other) =>
        Assert.Equal(ClueStrength.Strong, ClueComparison.Strength(Clue.Address.Read(typed)!, Clue.Address.Read(other)!));

    [Theory]
    [InlineData("Stationsweg, Ter Apel")]
    [InlineData("9561 AB Ter Apel")]
    public void A_street_or_a_village_is_no_address(string typed) => Assert.Null(Clue.Address.Read(typed));

    [Theory]
    [InlineData("Hassan Karimi", "حسن كريمي", ClueStrength.Moderate)]
    [InlineData("Karimi, Hassan", "Hassan Karimi", ClueStrength.Moderate)]
    [InlineData("Zorro", "zorro", ClueStrength.Weak)]
    [InlineData("Hassan Karimi", "Hussein Karimi", ClueStrength.None)]
    [InlineData("Mohammed", "Mohammed", ClueStrength.None)]
    public void A_third_person_is_compared_as_names_are(string name, string other, ClueStrength strength) =>
        Assert.Equal(strength, ClueComparison.Strength(Clue.ThirdPerson.Read(name)!, Clue.ThirdPerson.Read(other)!));

    [Theory]
    [InlineData("VW Transporter", "Volkswagen")]
    [InlineData("citroën", "CITROEN Berlingo")]
    public void The_look_of_a_vehicle_says_little(string make, string other) =>
        Assert.Equal(ClueStrength.Weak, ClueComparison.Strength(Clue.Look.Read(VehicleColour.White, make)!, Clue.Look.Read(VehicleColour.White, other)!));

    [Fact]
    public void A_colour_or_a_make_alone_says_nothing()
    {
        Assert.Null(Clue.Look.Read(VehicleColour.White, null));
        Assert.Null(Clue.Look.Read(VehicleColour.Unknown, "Volkswagen"));
    }

    private static Clue.Phone Phone(string typed) => Clue.Phone.Read(typed)!;
}
