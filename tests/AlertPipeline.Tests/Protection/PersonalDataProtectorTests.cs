using System.Text;
using AlertPipeline.Privacy;
using AlertPipeline.Protection;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Protection;

public sealed class PersonalDataProtectorTests
{
    private const string Row = "reports/17/report";
    private const string Secret = "Amal Haddad, 2011-03-09";
    private readonly PersonalDataProtector protector = new(KeyRings.Of("1"));

    [Fact]
    public void Any_text_comes_back_as_it_was() =>
        Prop.ForAll(
            AnyText(),
            AnyText(),
            (text, row) => protector.Unprotect(protector.Protect(text, row), row) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Half_a_character_is_refused_rather_than_replaced() =>
        Assert.ThrowsAny<ArgumentException>(() => protector.Protect("\ud800", Row));

    [Fact]
    public void The_same_text_is_never_encrypted_to_the_same_result_twice() =>
        Assert.NotEqual(protector.Protect(Secret, Row), protector.Protect(Secret, Row));

    [Fact]
    public void The_header_names_algorithms_key_and_row_and_nothing_of_the_text()
    {
        var header = Jose.JWT.Headers(protector.Protect(Secret, Row));

        Assert.Equal(["alg", "ctx", "enc", "iv", "kid", "tag"], header.Keys.Order());
        Assert.Equal(("A256GCMKW", "A256GCM", "1", Row), (header["alg"], header["enc"], header["kid"], header["ctx"]));
    }

    [Fact]
    public void An_altered_character_anywhere_is_noticed()
    {
        var jwe = protector.Protect(Secret, Row);

        Assert.All(Enumerable.Range(0, jwe.Length), at => AssertUnreadable(Altered(jwe, at), Row));
    }

    [Fact]
    public void A_text_that_is_cut_short_is_noticed()
    {
        var jwe = protector.Protect(Secret, Row);

        Assert.All(Enumerable.Range(0, jwe.Length), length => AssertUnreadable(jwe[..length], Row));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_part_of_another_text_does_not_fit(int part)
    {
        var parts = protector.Protect(Secret, Row).Split('.');
        parts[part] = protector.Protect("another", Row).Split('.')[part];

        AssertUnreadable(string.Join('.', parts), Row);
    }

    [Fact]
    public void A_text_that_was_moved_to_another_row_is_refused()
    {
        var fault = AssertUnreadable(protector.Protect(Secret, Row), "reports/17/other");

        Assert.Contains("another row", fault.Message);
    }

    [Fact]
    public void A_text_under_an_older_key_stays_readable()
    {
        var rotated = new PersonalDataProtector(KeyRings.Of("2", "1"));

        Assert.Equal(Secret, rotated.Unprotect(protector.Protect(Secret, Row), Row));
    }

    [Fact]
    public void New_texts_are_written_under_the_current_key()
    {
        var rotated = new PersonalDataProtector(KeyRings.Of("2", "1"));

        var fault = AssertUnreadable(rotated.Protect(Secret, Row), Row);

        Assert.Contains("needs the key \"2\"", fault.Message);
    }

    [Fact]
    public void Another_key_under_the_same_version_does_not_open_it()
    {
        var ring = KeyRings.Of("1");
        var foreign = new PersonalDataProtector(ring with { Encryption = ring.Index });

        AssertUnreadable(foreign.Protect(Secret, Row), Row);
    }

    [Theory]
    [InlineData(Jose.JweAlgorithm.DIR, Jose.JweEncryption.A256GCM)]
    [InlineData(Jose.JweAlgorithm.A256KW, Jose.JweEncryption.A256GCM)]
    [InlineData(Jose.JweAlgorithm.A256GCMKW, Jose.JweEncryption.A128GCM)]
    public void Another_algorithm_is_refused_even_under_the_right_key(Jose.JweAlgorithm algorithm, Jose.JweEncryption encryption)
    {
        var header = new Dictionary<string, object>(StringComparer.Ordinal) { ["kid"] = "1", ["ctx"] = Row };
        var key = KeyRings.Of("1").Encryption.Current.Bytes;

        AssertUnreadable(Jose.JWT.EncodeBytes(Encoding.UTF8.GetBytes(Secret), key, algorithm, encryption, extraHeaders: header), Row);
    }

    [Theory]
    [InlineData("")]
    [InlineData("....")]
    [InlineData("plain text that was stored by mistake")]
    [InlineData("e30.e30.e30.e30.e30")]
    [InlineData("bnVsbA.e30.e30.e30.e30")]
    [InlineData("eyJraWQiOjF9.e30.e30.e30.e30")]
    public void What_is_no_protected_text_is_refused(string text) => AssertUnreadable(text, Row);

    [Fact]
    public void Any_garbage_is_refused_with_the_one_exception() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => AssertUnreadable(text ?? "", Row) is not null).QuickCheckThrowOnFailure();

    private static Arbitrary<string> AnyText() =>
        Gen.Choose(0, 0x10FFFF).Where(Rune.IsValid).Select(code => new Rune(code).ToString()).ListOf().Select(string.Concat).ToArbitrary();

    private static string Altered(string jwe, int at) => $"{jwe[..at]}{(jwe[at] == 'A' ? 'B' : 'A')}{jwe[(at + 1)..]}";

    private PersonalDataException AssertUnreadable(string jwe, string row)
    {
        var fault = Assert.Throws<PersonalDataException>(() => protector.Unprotect(jwe, row));
        Assert.DoesNotContain("Amal", fault.ToString());
        Assert.StartsWith($"The protected text of {row} ", fault.Message);
        return fault;
    }
}
