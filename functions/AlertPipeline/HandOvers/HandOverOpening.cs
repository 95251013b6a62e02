using AlertPipeline.Cases;
using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.HandOvers;

/// <summary>Decides what follows when somebody types a code, and when somebody looks again. Every look is a line of the timeline: who, when, and which reports.</summary>
public static class HandOverOpening
{
    /// <summary>How many wrong codes lock a hand-over.</summary>
    public const int MostWrongCodes = 5;

    /// <summary>How long it is locked: at this pace a guess hits within the life of a link with a chance of less than one in 2,500.</summary>
    public static Duration LockTime { get; } = Duration.FromHours(1);

    /// <summary>What a code changes; null when it changes nothing, because the case was not offered to this contact or is locked.</summary>
    /// <param name="current">The case.</param>
    /// <param name="personId">The contact.</param>
    /// <param name="isRight">Whether the code is right.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static CaseChange? Try(Case current, string personId, bool isRight, DirectoryBook book, Instant now) => current.HandOvers.To(personId) switch
    {
        null => null,
        { } locked when locked.IsLocked(now) => null,
        _ when isRight => View(current, personId, now),
        { WrongCodes: < MostWrongCodes - 1 } wrong => CaseChange.Of(current.With(wrong with { WrongCodes = wrong.WrongCodes + 1 })),
        { } last => Lock(current, last, book, now),
    };

    /// <summary>Records that somebody sees the reports that the contact may know; null when the case was not offered to this contact.</summary>
    public static CaseChange? View(Case current, string personId, Instant now) => current.HandOvers.To(personId) is { } known
        ? CaseChange.Of(current.With(known with { ViewedAt = known.ViewedAt ?? now, WrongCodes = 0, LockedUntil = null }))
            .Record(CaseEventKind.HandOverViewed, now, personId, string.Join(", ", PoliceFacts.ReportsFor(current, personId).Select(report => report.ReportId)))
        : null;

    private static CaseChange Lock(Case current, HandOver last, DirectoryBook book, Instant now)
    {
        var locked = CaseChange.Of(current.With(last with { WrongCodes = 0, LockedUntil = now + LockTime })).Record(CaseEventKind.HandOverLocked, now, last.PersonId);
        return PoliceNews.Tell(locked, PoliceNewsKind.Locked, book, now);
    }
}
