using AlertPipeline.HandOvers;
using AlertPipeline.Protection;
using AlertPipeline.Tests.Protection;
using NodaTime;

namespace AlertPipeline.Tests.HandOvers;

public sealed class HandOverCodeTests
{
    private static readonly KeyedHasher Hasher = new(KeyRings.Of("1"));
    private static readonly string Code = HandOverCode.Of(Hasher, "AAAA-BBBB-CCCC", Police.Unit);

    [Fact]
    public void It_has_six_digits_and_is_the_same_in_every_message() =>
        Assert.True(Code.Length == 6 && Code.All(char.IsAsciiDigit) && Code == HandOverCode.Of(Hasher, "AAAA-BBBB-CCCC", Police.Unit));

    [Fact]
    public void Every_contact_and_every_case_has_its_own() =>
        Assert.Distinct([Code, HandOverCode.Of(Hasher, "AAAA-BBBB-CCCC", Police.National), HandOverCode.Of(Hasher, "AAAA-BBBB-DDDD", Police.Unit)]);

    [Fact]
    public void It_is_right_with_blanks_in_it() => Assert.True(HandOverCode.IsRight(Hasher, "AAAA-BBBB-CCCC", Police.Unit, $" {Code[..3]} {Code[3..]} "));

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("abcdef")]
    public void Nothing_else_is(string typed) => Assert.False(HandOverCode.IsRight(Hasher, "AAAA-BBBB-CCCC", Police.Unit, typed));

    [Fact]
    public void A_session_is_good_for_half_an_hour_for_that_contact_and_case_only()
    {
        var token = new HandOverSession("A", Police.Unit, Some.Now + HandOverSession.ValidFor).Sign(Hasher);

        Assert.True(HandOverSession.IsGood(Hasher, token, "A", Police.Unit, Some.Now));
        Assert.False(HandOverSession.IsGood(Hasher, token, "A", Police.Unit, Some.Now + Duration.FromMinutes(30)));
        Assert.False(HandOverSession.IsGood(Hasher, token, "A", Police.National, Some.Now));
        Assert.False(HandOverSession.IsGood(Hasher, token, "B", Police.Unit, Some.Now));
    }
}
