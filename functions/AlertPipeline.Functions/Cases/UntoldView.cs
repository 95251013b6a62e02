using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;

namespace AlertPipeline.Functions.Cases;

/// <summary>Somebody whom a step did not tell.</summary>
/// <param name="Person">The id; null where there is nobody.</param>
/// <param name="Name">The name that colleagues see; null where there is nobody.</param>
/// <param name="Why">Why not.</param>
public sealed record UntoldView(string? Person, string? Name, NotSentReason Why)
{
    /// <summary>The view of somebody.</summary>
    public static UntoldView Of(Untold untold, DirectoryBook book) =>
        new(untold.PersonId, untold.PersonId is { } id ? book.Find(id)?.Name ?? id : null, untold.Why);
}
