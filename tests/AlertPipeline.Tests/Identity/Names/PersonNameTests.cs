using AlertPipeline.Identity.Names;

namespace AlertPipeline.Tests.Identity.Names;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Yusuf Ahmadi", "Yusuf|Ahmadi")]
    [InlineData("  YUSUF   ahmadi ", "YUSUF|ahmadi")]
    [InlineData("Abd al-Rahman Saleh", "Abd Rahman|Saleh")]
    [InlineData("عبد الرحمن صالح", "عبد الرحمن|صالح")]
    [InlineData("Abdi Rahman Farah", "Abdi Rahman|Farah")]
    [InlineData("Abdi Farah", "Abdi|Farah")]
    [InlineData("Noor Ullah Wardak", "Noor Ullah|Wardak")]
    [InlineData("Zia ul Haq", "Zia ul Haq")]
    [InlineData("Saif al-Din Hamdan", "Saif al Din|Hamdan")]
    [InlineData("Gebre Medhin Tekle", "Gebre Medhin|Tekle")]
    [InlineData("Tekle Mehari", "Tekle|Mehari")]
    [InlineData("Haile Mariam Berhe", "Haile Mariam|Berhe")]
    [InlineData("ገብረ መድህን ተስፋይ", "ገብረ መድህን|ተስፋይ")]
    [InlineData("Abu Bakr Jallow", "Abu Bakr|Jallow")]
    [InlineData("Samir bin Tarik al-Masri", "Samir|Tarik|Masri")]
    [InlineData("Jan van der Berg", "Jan|Berg")]
    [InlineData("RamiHaddad", "Rami|Haddad")]
    [InlineData("J.-C. Dupont", "J|C|Dupont")]
    [InlineData("علی‌رضا نوری", "علی‌رضا|نوری")]
    [InlineData("El", "El")]
    [InlineData("—", "")]
    [InlineData("", "")]
    public void Words_that_are_one_name_are_one_token_and_particles_are_none(string name, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Full(name).Tokens.Select(token => token.Written)));

    [Fact]
    public void A_name_in_parts_knows_which_is_the_given_name()
    {
        var name = PersonName.Of("Yonas", "Tesfay Haile", null);

        Assert.True(name.IsOrderKnown);
        Assert.Equal([NameRole.Given, NameRole.Middle, NameRole.Last], name.Tokens.Select(token => token.Role));
        Assert.Equal("Yonas Tesfay Haile", name.AsWritten);
    }

    [Fact]
    public void A_full_name_does_not() => Assert.False(Full("Yonas Tesfay").IsOrderKnown);

    [Theory]
    [InlineData("Tesfay, Yonas")]
    [InlineData("تسفاي، يوناس")]
    public void What_comes_after_a_comma_is_the_given_name(string name)
    {
        Assert.True(Full(name).IsOrderKnown);
        Assert.Equal(name.Split(',', '،')[1].Trim(), Full(name).Tokens[0].Written);
    }

    [Fact]
    public void The_parts_go_before_the_full_name() => Assert.Equal("Yonas Tesfay", PersonName.Of("Yonas", "Tesfay", "Y. T.").AsWritten);

    [Fact]
    public void A_family_name_alone_says_nothing_about_the_given_name() => Assert.Equal(NameRole.Last, PersonName.Of(null, "Tesfay", null).Tokens[0].Role);

    [Theory]
    [InlineData("Sheikh Hamdan", 0)]
    [InlineData("Hamdan Khan", 1)]
    public void A_word_of_respect_is_a_title(string name, int at) => Assert.True(Full(name).Tokens[at].IsTitle);

    [Fact]
    public void A_word_of_respect_that_stands_alone_is_a_name() => Assert.False(Full("Khan").Tokens[0].IsTitle);

    [Theory]
    [InlineData("A. B.", false)]
    [InlineData("A. Berhane", true)]
    [InlineData("李", true)]
    [InlineData("", false)]
    public void Initials_alone_cannot_be_compared(string name, bool can) => Assert.Equal(can, Full(name).CanBeCompared);

    [Fact]
    public void A_common_name_is_worth_fewer_bits_than_a_rare_one() =>
        Assert.True(Full("Mohammed").Tokens[0].Rarity < Full("Zbigniewa").Tokens[0].Rarity);

    [Fact]
    public void Of_an_endless_name_the_first_tokens_count() =>
        Assert.Equal(PersonName.MostTokens, Full(string.Join(' ', Enumerable.Repeat("Ali", 1000))).Tokens.Count);

    private static PersonName Full(string name) => PersonName.Of(null, null, name);
}
