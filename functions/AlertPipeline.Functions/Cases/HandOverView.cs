using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.HandOvers;
using AlertPipeline.Privacy;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>How a case was handed over to a contact of the police.</summary>
/// <param name="Name">The contact, as colleagues see it.</param>
/// <param name="OfferedAt">When it was first offered.</param>
/// <param name="ViewedAt">When somebody first read it with the code; null while nobody has.</param>
/// <param name="LockedUntil">Until when no code is taken; null when it is not locked.</param>
/// <param name="Accepted">Whether the police took it; null while they have not answered.</param>
/// <param name="By">The officer who answered.</param>
/// <param name="AnsweredAt">When.</param>
/// <param name="Reference">The number under which the police keep it.</param>
/// <param name="Refusal">Why it was refused.</param>
/// <param name="Words">What the officer added to a refusal.</param>
/// <param name="Code">The code, for a contact that calls and has none; null once it has refused, or the case is closed.</param>
public sealed record HandOverView(
    string Name, Instant OfferedAt, Instant? ViewedAt, Instant? LockedUntil, bool? Accepted, string? By, Instant? AnsweredAt, string? Reference, HandOverRefusal? Refusal,
    string? Words, string? Code)
{
    /// <summary>The views of all hand-overs of a case.</summary>
    public static IReadOnlyList<HandOverView> Of(Case current, DirectoryBook book, IKeyedHasher hasher, Instant now) =>
        [.. current.HandOvers.Select(known => Of(current, known, book, hasher, now))];

    private static HandOverView Of(Case current, HandOver known, DirectoryBook book, IKeyedHasher hasher, Instant now) => new(
        book.Find(known.PersonId)?.Name ?? known.PersonId,
        known.OfferedAt,
        known.ViewedAt,
        known.IsLocked(now) ? known.LockedUntil : null,
        known.Answer?.IsAcceptance,
        known.Answer?.By,
        known.Answer?.At,
        known.Answer?.Reference,
        known.Answer?.Refusal,
        known.Answer?.Words,
        current.IsWorkedOn && known.Answer is not { IsAcceptance: false } ? HandOverCode.Of(hasher, current.Id, known.PersonId) : null);
}
