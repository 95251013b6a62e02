using System.Runtime.InteropServices;
using AlertPipeline.Identity.Births;
using AlertPipeline.Identity.Names;
using static AlertPipeline.Identity.Weights.EvidenceLevel;

namespace AlertPipeline.Identity.Weights;

/// <summary>How each field of two reports compares.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Levels
{
    // One child in fifty bears it.
    private const double CommonName = 5.6;

    private EvidenceLevel Statement { get; init; }

    private EvidenceLevel VNumber { get; init; }

    private EvidenceLevel Phone { get; init; }

    private EvidenceLevel PartnerFile { get; init; }

    private NameSum Name { get; init; }

    private EvidenceLevel Born { get; init; }

    private EvidenceLevel Sex { get; init; }

    private EvidenceLevel Seen { get; init; }

    private EvidenceLevel Place { get; init; }

    private bool IsOneBatch { get; init; }

    /// <summary>Compares two reports.</summary>
    public static Levels Of(IdentityFacts one, IdentityFacts other, EvidenceTable table) => new()
    {
        Statement = FieldLevels.Statement(one, other),
        VNumber = FieldLevels.VNumber(one.VNumber, other.VNumber),
        Phone = FieldLevels.Phone(one.Phone, other.Phone),
        PartnerFile = FieldLevels.PartnerFile(one.PartnerFile, other.PartnerFile),
        Name = NameLevels.Best(one.Names, other.Names, table),
        Born = BornComparison.Of(one.Born, other.Born),
        Sex = FieldLevels.Sex(one.Sex, other.Sex),
        Seen = FieldLevels.Seen(one.SeenOn, other.SeenOn),
        Place = FieldLevels.Place(one.SeenAt, other.SeenAt),
        IsOneBatch = one.Batch is not null && one.Batch == other.Batch,
    };

    /// <summary>What they add up to.</summary>
    public Match ToMatch(EvidenceTable table) => new(table.Probability(Sum(table)), Groups, Vetoes);

    /// <summary>Each field of which both reports say something.</summary>
    public IReadOnlyList<Evidence> ToEvidence(EvidenceTable table) =>
    [
        .. new[] { Statement, VNumber, Phone, PartnerFile }.Where(level => level != Nothing).Select(level => Line(table, level)),
        .. Name is { One: { } one, Other: { } other } ? NameLevels.Lines(one, other, table) : [],
        .. new[] { Born, Sex, Seen, Place }.Where(level => level != Nothing).Select(level => Line(table, level)),
    ];

    /// <summary>Which names met; null when they cannot be compared.</summary>
    public NameExplanation? ToNames() => Name is { One: { } one, Other: { } other } ? NameExplanation.Of(one, other) : null;

    private static Evidence Line(EvidenceTable table, EvidenceLevel level) => new(table.Row(level).Field, level, table.Bits(level));

    private double Sum(EvidenceTable table) =>
        table.Bits(Statement) + table.Bits(VNumber) + table.Bits(Phone) + table.Bits(PartnerFile) + Name.Bits
        + table.Bits(Born) + table.Bits(Sex) + table.Bits(Seen) + table.Bits(Place);

    private EvidenceGroups Groups =>
        (Statement == StatementSame ? EvidenceGroups.Statement : EvidenceGroups.None)
        | (VNumber == VNumberSame || Phone == PhoneSame ? EvidenceGroups.Identifier : EvidenceGroups.None)
        | (Name.Rarest > 0 ? EvidenceGroups.Name : EvidenceGroups.None)
        | (IsOneDate ? EvidenceGroups.Date : EvidenceGroups.None)
        | (Seen is SeenSameDay or SeenDayOff or SeenTwoDaysOff ? EvidenceGroups.PlaceAndTime : EvidenceGroups.None);

    private Vetoes Vetoes =>
        (IsOneGivenName ? Vetoes.None : Name.Given == GivenNames.Contradict && Name.Certainty == GivenCertainty.Unsure ? Vetoes.GivenNames : Vetoes.UnsureGivenNames)
        | (Name.Rarest < CommonName && Groups == (EvidenceGroups.Name | EvidenceGroups.PlaceAndTime) ? Vetoes.SingleName : Vetoes.None)
        | (IsOneBatch && Statement != StatementSame ? Vetoes.Batch : Vetoes.None)
        | (Sex == SexOther && Name.Given != GivenNames.Agree ? Vetoes.Sex : Vetoes.None)
        | (PartnerFile == PartnerFileOther ? Vetoes.PartnerFiles : Vetoes.None)
        | (VNumber is VNumberOther or VNumberSlip ? Vetoes.VNumbers : Vetoes.None);

    private bool IsOneDate => Born is BornSameDay or BornSameMonth or BornDayAndMonthSwapped or BornDayOneYearOff;

    // A father and a son whose names are swapped were not born on one day, and brothers have no number together.
    private bool IsOneGivenName => Name.Certainty == GivenCertainty.Sure
        || (Name.Certainty == GivenCertainty.Swapped && IsOneDate)
        || (VNumber == VNumberSame && Name.Given != GivenNames.Contradict)
        || (Statement == StatementSame && Name.One is null);
}
