using AlertPipeline.Privacy;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Privacy;

public sealed class BsnMaskPropertyTests
{
    private static readonly Gen<int[]> NineDigits = Gen.Choose(0, 9).ArrayOf(Bsn.Length);

    private static readonly Gen<string> Numbers = NineDigits.Where(Bsn.PassesProof).Select(Written);

    private static readonly Gen<string> OtherNumbers = NineDigits.Where(digits => !Bsn.PassesProof(digits)).Select(Written);

    private static readonly Gen<string> Words = Gen.Elements("bsn", "kamer 12", "telefoon +31 6 12345678", "V-nummer 2812345678", "علی", "እዮብ", "op 23-11-2026", "😀", "(", "!")
        .ListOf().Select(words => string.Join(' ', words));

    private static readonly Gen<string> Pieces = Gen.Elements("111222333", "1", "12", "00", "0031", "+", "+31", "(0)", " ", ".", "-", "x", "222", "333").ListOf().Select(string.Concat);

    [Fact]
    public void A_BSN_is_masked_among_whatever_words() => Always.Holds(
        from before in Words
        from number in Numbers
        from after in Words
        select (before, number, after),
        text => Assert.Equal($"{text.before}, *********, {text.after}", BsnMask.Apply($"{text.before}, {text.number}, {text.after}")));

    [Fact]
    public void A_BSN_is_masked_next_to_other_numbers() => Always.Holds(
        from number in Numbers
        from other in Gen.Choose(0, 999)
        select (number, other),
        text => Assert.StartsWith("********* ", BsnMask.Apply($"{text.number} {text.other}")));

    [Fact]
    public void A_number_that_fails_the_proof_is_never_masked() => Always.Holds(OtherNumbers, number => Assert.Equal($"nr. {number}!", BsnMask.Apply($"nr. {number}!")));

    [Fact]
    public void Masking_twice_changes_nothing() => Always.Holds(Pieces, text => Assert.Equal(BsnMask.Apply(text), BsnMask.Apply(BsnMask.Apply(text))), times: 5_000);

    [Fact]
    public void Only_digits_are_masked() => Always.Holds(
        Pieces,
        text => Assert.All(text.Zip(BsnMask.Apply(text)), letters => Assert.True(letters.First == letters.Second || (char.IsAsciiDigit(letters.First) && letters.Second == '*'))),
        times: 2_000);

    private static string Written(int[] digits) => string.Concat(digits);
}
