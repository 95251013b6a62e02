using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Digests;

/// <summary>What a digest is made from, or why it is not. Exactly one of its cases.</summary>
public abstract record DigestPlan
{
    private DigestPlan()
    {
    }

    /// <summary>The plan for a wish.</summary>
    public static DigestPlan Of(DigestWish wish, DirectoryBook book, Instant now) => (DigestScope.Of(wish, book), DigestPeriod.Of(wish.Month, now)) switch
    {
        (null, _) => new Refused(DigestRefusal.PlaceUnknown),
        (_, (null, var why)) => new Refused(why),
        ({ } scope, ({ } period, _)) => new Ready(scope, period),
    };

    /// <summary>It can be made.</summary>
    /// <param name="Scope">Of what.</param>
    /// <param name="Period">Of when.</param>
    public sealed record Ready(DigestScope Scope, DigestPeriod Period) : DigestPlan;

    /// <summary>It cannot.</summary>
    /// <param name="Why">What stands against it.</param>
    public sealed record Refused(DigestRefusal Why) : DigestPlan;
}
