using System.Runtime.InteropServices;

namespace AlertPipeline.Identity;

/// <summary>What two reports, compared, say about being about one child.</summary>
/// <param name="Probability">How probable it is that they are, from 0 to 1.</param>
/// <param name="Groups">The kinds of evidence that speak for it.</param>
/// <param name="Vetoes">What forbids to link them at once.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Match(double Probability, EvidenceGroups Groups, Vetoes Vetoes)
{
    /// <summary>From this probability on two reports may be linked at once.</summary>
    public const double SameFrom = 0.8;

    /// <summary>The same where, beside the names, only place and time agree: children leave in groups, and brothers together.</summary>
    public const double SameByPlaceAndTimeFrom = 0.92;

    /// <summary>From this probability on a person has to look.</summary>
    public const double PossibleFrom = 0.25;

    /// <summary>Reports that nothing joins.</summary>
    public static Match None => default;

    /// <summary>What cannot be read: a person has to look.</summary>
    public static Match Unread => new(PossibleFrom, EvidenceGroups.Name, Vetoes.None);

    /// <summary>Whether something says that they are about two children. That names are not certain, or common, says no such thing.</summary>
    public bool IsContradicted => (Vetoes & ~(Vetoes.UnsureGivenNames | Vetoes.SingleName)) != Vetoes.None;

    /// <summary>What follows for the two reports alone.</summary>
    public Likeness Likeness => Probability < PossibleFrom || IsOnlyPlaceAndTime ? Likeness.Different : MayLink ? Likeness.Same : Likeness.Possible;

    /// <summary>Whether nothing of the child agrees. Children leave in groups: one place and day joins two reports only together with something of the child.</summary>
    public bool IsOnlyPlaceAndTime => (Groups & ~EvidenceGroups.PlaceAndTime) == EvidenceGroups.None;

    /// <summary>From this probability on these kinds of evidence are enough to link.</summary>
    public double Threshold => Groups == (EvidenceGroups.Name | EvidenceGroups.PlaceAndTime) ? SameByPlaceAndTimeFrom : SameFrom;

    // What a partner says of its own reports needs nothing beside it.
    private bool MayLink => Vetoes == Vetoes.None && (Groups.HasFlag(EvidenceGroups.Statement) || (int.PopCount((int)Groups) > 1 && Probability >= Threshold));
}
