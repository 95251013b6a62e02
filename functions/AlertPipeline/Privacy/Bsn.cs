namespace AlertPipeline.Privacy;

/// <summary>The citizen service number (BSN). The law does not let us use it, so all we do is recognise it.</summary>
public static class Bsn
{
    /// <summary>How many digits it has.</summary>
    public const int Length = 9;

    /// <summary>Whether nine digits pass the eleven-proof and are not all zero. One in eleven other numbers passes it too.</summary>
    public static bool PassesProof(IReadOnlyList<int> digits) =>
        digits.Count == Length && digits.Any(digit => digit != 0) && digits.Select((digit, index) => digit * Weight(index)).Sum() % 11 == 0;

    private static int Weight(int index) => index == Length - 1 ? -1 : Length - index;
}
