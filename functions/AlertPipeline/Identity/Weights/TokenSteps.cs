using System.Runtime.InteropServices;
using static AlertPipeline.Identity.Weights.EvidenceLevel;

namespace AlertPipeline.Identity.Weights;

/// <summary>How many tokens of two names met, and where.</summary>
/// <param name="Given">Given names that are one name.</param>
/// <param name="Moved">Given names that met a further name.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TokenSteps(int Given, int Moved)
{
    private const int Both = 2;

    /// <summary>Whether two tokens are one name.</summary>
    public static bool Meets(EvidenceLevel level) => level is GivenSame or GivenNear or GivenLoose or MovedSame or MovedNear or FurtherSame or FurtherNear;

    /// <summary>Counts a token.</summary>
    public TokenSteps With(EvidenceLevel level) => level switch
    {
        GivenSame or GivenNear => this with { Given = Given + 1 },
        MovedSame or MovedNear => this with { Moved = Moved + 1 },
        _ => this,
    };

    /// <summary>Whether the given names are one name.</summary>
    /// <param name="isOrderKnown">Whether both partners keep given and family name apart; otherwise either can stand first.</param>
    public GivenCertainty Certainty(bool isOrderKnown) =>
        Given > 0 || (Moved >= Both && !isOrderKnown) ? GivenCertainty.Sure : Moved >= Both ? GivenCertainty.Swapped : GivenCertainty.Unsure;
}
