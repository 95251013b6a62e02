namespace AlertPipeline.Identity.Weights;

/// <summary>
/// What each level of each field is worth, after Fellegi and Sunter (1969): bits add up, and what they add up to is a probability.
/// It is written by people, versioned and shipped with the app; nothing is learned at run time.
/// </summary>
public sealed class EvidenceTable
{
    private readonly EvidenceRow?[] rows = new EvidenceRow?[Enum.GetValues<EvidenceLevel>().Length];
    private readonly double[] bits = new double[Enum.GetValues<EvidenceLevel>().Length];
    private readonly double[] perRarity = new double[Enum.GetValues<EvidenceLevel>().Length];

    internal EvidenceTable(EvidenceDocument document)
    {
        (Version, Prior, Trust, Rows) = (document.Version, document.Prior, document.Trust, document.Rows);
        foreach (var row in document.Rows)
        {
            (rows[(int)row.Level], bits[(int)row.Level], perRarity[(int)row.Level]) = (row, row.Bits, row.PerRarity);
        }
    }

    /// <summary>The table in force.</summary>
    public static EvidenceTable Shipped { get; } = EvidenceTableReader.Shipped();

    /// <summary>The version; it changes with every change of a number.</summary>
    public string Version { get; }

    /// <summary>The bits that two reports which meet in the index start with: most are about two children.</summary>
    public double Prior { get; }

    /// <summary>How far the sum of bits is trusted, from 0 to 1: the fields are not quite independent.</summary>
    public double Trust { get; }

    /// <summary>All lines, in the order in which they are shown.</summary>
    public IReadOnlyList<EvidenceRow> Rows { get; }

    /// <summary>What a level is worth.</summary>
    public double Bits(EvidenceLevel level) => bits[(int)level];

    /// <summary>What a level of a name is worth.</summary>
    /// <param name="level">The level.</param>
    /// <param name="rarity">How rare the name is, in bits.</param>
    public double Bits(EvidenceLevel level, double rarity) => bits[(int)level] + (perRarity[(int)level] * rarity);

    /// <summary>The line of a level.</summary>
    /// <exception cref="KeyNotFoundException">It has none.</exception>
    public EvidenceRow Row(EvidenceLevel level) => rows[(int)level] ?? throw new KeyNotFoundException($"The evidence table has no line for {level}.");

    /// <summary>The probability of one child that a sum of bits stands for.</summary>
    public double Probability(double sum) => 1 / (1 + Math.Pow(2, -Trust * (sum + Prior)));
}
