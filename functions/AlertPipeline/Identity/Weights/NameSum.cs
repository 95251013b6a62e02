using System.Runtime.InteropServices;
using AlertPipeline.Identity.Names;

namespace AlertPipeline.Identity.Weights;

/// <summary>What two names add up to.</summary>
/// <param name="One">A name of the one report; null when the names cannot be compared.</param>
/// <param name="Other">A name of the other.</param>
/// <param name="Bits">The sum.</param>
/// <param name="Given">What their given names say.</param>
/// <param name="Certainty">Whether the given names are one name.</param>
/// <param name="Rarest">How rare the rarest token is that is one name in both, in bits; 0 when none is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameSum(PersonName? One, PersonName? Other, double Bits, GivenNames Given, GivenCertainty Certainty, double Rarest)
{
    /// <summary>Whether it counts rather than another. A tie is broken by what does not depend on the order of the reports.</summary>
    public bool IsStronger(NameSum best) => best.One is null || (Bits, Certainty, -(int)Given).CompareTo((best.Bits, best.Certainty, -(int)best.Given)) > 0;
}
