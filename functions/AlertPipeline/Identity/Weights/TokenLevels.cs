using AlertPipeline.Identity.Names;
using static AlertPipeline.Identity.Weights.EvidenceLevel;

namespace AlertPipeline.Identity.Weights;

/// <summary>How two tokens that were set against each other compare: by their places in the names, and by how alike they sound.</summary>
internal static class TokenLevels
{
    private const int Same = 950;
    private const int Near = 800;
    private const int Loose = 650;
    private const int Faint = 500;

    private static readonly EvidenceLevel[] Given = [GivenSame, GivenNear, GivenLoose, GivenFaint, GivenSlip, GivenOther];
    private static readonly EvidenceLevel[] Moved = [MovedSame, MovedNear, MovedLoose, MovedFaint, MovedSlip, MovedOther];
    private static readonly EvidenceLevel[] Further = [FurtherSame, FurtherNear, FurtherLoose, FurtherFaint, FurtherSlip, FurtherOther];

    /// <summary>The level.</summary>
    public static EvidenceLevel Of(NameToken one, NameToken other, int likeness) => likeness >= Faint && (one.IsInitial || other.IsInitial) ? NameInitial : (one.Role == NameRole.Given, other.Role == NameRole.Given) switch
    {
        (true, true) => Given[Step(one, other, likeness)],
        (false, false) => Further[Step(one, other, likeness)],
        _ => Moved[Step(one, other, likeness)],
    };

    private static int Step(NameToken one, NameToken other, int likeness) =>
        likeness switch { >= Same => 0, >= Near => 1, >= Loose => 2, >= Faint => 3, _ => Slip.IsPossible(one, other) ? 4 : 5 };
}
