using AlertPipeline.Forms;
using AlertPipeline.Protection;
using AlertPipeline.Tests.Protection;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Privacy;

public sealed class SignedTokenTests
{
    private static readonly KeyedHasher Hasher = new(KeyRings.Of("k1"));

    private static readonly Gen<FormLink> AnyLink =
        from partner in ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => Valid(text.Get))
        from location in ArbMap.Default.GeneratorFor<string?>().Select(text => text is null ? null : Valid(text))
        from seconds in Gen.Choose(1, 1_000_000)
        select new FormLink(partner, location, Some.Now + Duration.FromSeconds(seconds));

    [Fact]
    public void What_was_signed_is_read_again() =>
        Always.Holds(AnyLink, link => Assert.Equal(link, FormLink.Read(link.Sign(Hasher), Hasher, Some.Now)));

    [Fact]
    public void A_token_with_one_character_changed_is_refused() => Always.Holds(
        from link in AnyLink
        from place in Gen.Choose(0, 10_000)
        from character in Gen.Elements("AQgw_-.= \t\u00e9\0".ToCharArray())
        select (Token: link.Sign(Hasher), place, character),
        changed => Assert.True(
            changed.Token[changed.place % changed.Token.Length] == changed.character
            || FormLink.Read(Replace(changed.Token, changed.place, changed.character), Hasher, Some.Now) is null),
        times: 2000);

    [Fact]
    public void A_token_with_a_part_missing_or_added_is_refused() => Always.Holds(
        from link in AnyLink
        from length in Gen.Choose(0, 10_000)
        select (Token: link.Sign(Hasher), length),
        cut => Assert.All(
            [cut.Token[..(cut.length % cut.Token.Length)], $"{cut.Token}=", $"{cut.Token}.", $" {cut.Token}", $"{cut.Token}A"],
            other => Assert.Null(FormLink.Read(other, Hasher, Some.Now))));

    [Fact]
    public void Any_text_is_no_token() =>
        Always.Holds(ArbMap.Default.GeneratorFor<NonNull<string>>(), text => Assert.Null(FormLink.Read(text.Get, Hasher, Some.Now)));

    [Fact]
    public void A_token_is_safe_in_a_URL() =>
        Always.Holds(AnyLink, link => Assert.Matches("^[A-Za-z0-9_-]+[.][A-Za-z0-9_-]{43}$", link.Sign(Hasher)));

    [Fact]
    public void A_token_ends_at_its_moment() => Always.Holds(AnyLink, link =>
    {
        Assert.NotNull(FormLink.Read(link.Sign(Hasher), Hasher, link.ExpiresAt - Duration.FromMilliseconds(1)));
        Assert.Null(FormLink.Read(link.Sign(Hasher), Hasher, link.ExpiresAt));
    });

    [Fact]
    public void A_token_under_another_key_is_refused()
    {
        var stranger = new KeyedHasher(new KeyRing(KeyRings.Of("k1").Encryption, KeyRings.Of("k1").Index, new byte[32]));

        Assert.Null(FormLink.Read(new FormLink("coa", null, Some.Now + Duration.FromDays(1)).Sign(stranger), Hasher, Some.Now));
    }

    [Fact]
    public void A_token_is_good_for_one_purpose_only()
    {
        var receipt = ReceiptLink.Of("0198", Some.Now).Sign(Hasher);

        Assert.Null(FormLink.Read(receipt, Hasher, Some.Now));
        Assert.Null(FormTicket.Read(receipt, Hasher, Some.Now));
    }

    private static string Replace(string token, int place, char character)
    {
        var index = place % token.Length;
        return $"{token[..index]}{character}{token[(index + 1)..]}";
    }

    // A lone half of a surrogate pair cannot be in a directory file, which is UTF-8.
    private static string Valid(string text) => new([.. text.Where(character => !char.IsSurrogate(character))]);
}
