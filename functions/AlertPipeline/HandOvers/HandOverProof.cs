using AlertPipeline.Cap;
using AlertPipeline.Cases;
using AlertPipeline.Privacy;

namespace AlertPipeline.HandOvers;

/// <summary>By what a contact of the police knows that a message or page is genuine, and the code that opens the page.</summary>
/// <param name="DeskPhone">The number of the on-call desk, to ring back.</param>
/// <param name="Code">The code of this contact for this case.</param>
/// <param name="Status">Whether it is real, an exercise or a test.</param>
public sealed record HandOverProof(string DeskPhone, string Code, CapStatus Status)
{
    /// <summary>The proof for a contact.</summary>
    public static HandOverProof Of(PoliceDesk desk, IKeyedHasher hasher, Case current, string personId) =>
        new(desk.Phone, HandOverCode.Of(hasher, current.Id, personId), desk.StatusOf(current));
}
