using AlertPipeline.Identity.Names;

namespace AlertPipeline.Tests.Identity.Names;

public sealed class NameKeysTests
{
    [Theory]
    [InlineData("Mohammed", "محمد")]
    [InlineData("Hassan", "Xasan")]
    [InlineData("Salah", "صلاح")]
    [InlineData("Fadil", "Fazil")]
    [InlineData("Juma", "Gomaa")]
    [InlineData("Al-Khatib", "الخطيب")]
    [InlineData("Lamrani", "العمراني")]
    [InlineData("Aisha", "Caasha")]
    [InlineData("Gebre Medhin", "Ghebremedhin")]
    [InlineData("Ahmad Zai", "Ahmadzai")]
    [InlineData("ተስፋይ", "Tesfai")]
    public void Spellings_of_one_name_share_a_key(string one, string other) => Assert.NotEmpty(Tokens(one).Intersect(Tokens(other)));

    [Theory]
    [InlineData("Yusuf", "Daniel")]
    [InlineData("Ibrahim", "Mustafa")]
    public void Other_names_share_none(string one, string other) => Assert.Empty(Tokens(one).Intersect(Tokens(other)));

    [Fact]
    public void Pairs_do_not_depend_on_the_order() => Assert.Equal(Pairs("Yusuf Ahmadi").Order(StringComparer.Ordinal), Pairs("Ahmadi Yusuf").Order(StringComparer.Ordinal));

    [Fact]
    public void A_pair_is_as_rare_as_both_its_names() => Assert.Equal(
        NameKeys.OfTokens(Name("Yusuf")).Min(key => key.Rarity) + NameKeys.OfTokens(Name("Mohammed")).Min(key => key.Rarity),
        NameKeys.OfPairs(Name("Yusuf Mohammed")).Min(key => key.Rarity));

    [Fact]
    public void A_pair_is_found_where_one_of_its_names_is_written_as_two_words() =>
        Assert.NotEmpty(Pairs("Yusuf Ahmad Zai").Intersect(Pairs("Yusuf Ahmadzai")));

    [Theory]
    [InlineData("Y. A.")]
    [InlineData("")]
    public void Initials_have_no_keys(string name) => Assert.Empty(Tokens(name));

    [Fact]
    public void A_key_holds_a_few_consonants_only() => Assert.All(Tokens("Abdulrahman Weldemichael"), key => Assert.InRange(key.Length, 1, 3));

    private static IEnumerable<string> Tokens(string name) => NameKeys.OfTokens(Name(name)).Select(key => key.Value);

    private static IEnumerable<string> Pairs(string name) => NameKeys.OfPairs(Name(name)).Select(key => key.Value);

    private static PersonName Name(string name) => PersonName.Of(null, null, name);
}
