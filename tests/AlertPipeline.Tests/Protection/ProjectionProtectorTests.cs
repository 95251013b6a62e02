using AlertPipeline.Privacy;
using AlertPipeline.Protection;

namespace AlertPipeline.Tests.Protection;

public sealed class ProjectionProtectorTests
{
    private const string Row = "match:AAAA-BBBB-CCCC";
    private const string Secret = "Amal Haddad, 2011-03-09";
    private readonly ProjectionProtector protector = new(KeyRings.Of("1"));

    [Fact]
    public void A_text_comes_back_as_it_was() => Assert.Equal(Secret, protector.Unprotect(protector.Protect(Secret, Row), Row));

    [Fact]
    public void The_header_names_algorithms_key_and_row_and_nothing_of_the_text()
    {
        var header = Jose.JWT.Headers(protector.Protect(Secret, Row));

        Assert.Equal(["alg", "ctx", "enc", "kid"], header.Keys.Order());
        Assert.Equal(("dir", "A256GCM", "1", Row), (header["alg"], header["enc"], header["kid"], header["ctx"]));
    }

    [Fact]
    public void An_altered_character_anywhere_is_noticed()
    {
        var jwe = protector.Protect(Secret, Row);

        Assert.All(Enumerable.Range(0, jwe.Length), at => AssertUnreadable(protector, string.Concat(jwe.AsSpan(0, at), jwe[at] == 'A' ? "B" : "A", jwe.AsSpan(at + 1)), Row));
    }

    [Fact]
    public void A_text_that_was_moved_to_another_case_is_refused() => AssertUnreadable(protector, protector.Protect(Secret, Row), "match:DDDD-EEEE-FFFF");

    [Fact]
    public void A_text_under_an_older_key_stays_readable() =>
        Assert.Equal(Secret, new ProjectionProtector(KeyRings.Of("2", "1")).Unprotect(protector.Protect(Secret, Row), Row));

    [Fact]
    public void The_index_key_itself_does_not_open_it()
    {
        var ring = KeyRings.Of("1");

        Assert.ThrowsAny<Exception>(() => Jose.JWT.DecodeBytes(protector.Protect(Secret, Row), ring.Index.Current.Bytes, Jose.JweAlgorithm.DIR, Jose.JweEncryption.A256GCM));
    }

    [Fact]
    public void A_text_with_a_wrapped_key_is_refused() => AssertUnreadable(protector, new PersonalDataProtector(KeyRings.Of("1")).Protect(Secret, Row), Row);

    private static void AssertUnreadable(ProjectionProtector reader, string text, string context) =>
        Assert.Throws<PersonalDataException>(() => reader.Unprotect(text, context));
}
