using NodaTime;

namespace AlertPipeline.HandOvers;

/// <summary>A case as it was offered to one contact of the police, who accepts or refuses it.</summary>
/// <param name="PersonId">The contact, by its id in the directory.</param>
/// <param name="OfferedAt">When it was first offered.</param>
public sealed record HandOver(string PersonId, Instant OfferedAt)
{
    /// <summary>When somebody first read it with the code; null while nobody has.</summary>
    public Instant? ViewedAt { get; init; }

    /// <summary>What the contact said; null while it has not answered.</summary>
    public HandOverAnswer? Answer { get; init; }

    /// <summary>How many wrong codes were typed since the last right one, or the last lock.</summary>
    public int WrongCodes { get; init; }

    /// <summary>Until when no code is taken, because too many were wrong; null when none were.</summary>
    public Instant? LockedUntil { get; init; }

    /// <summary>What it was told so far, the first one first: each can be had in the Common Alerting Protocol.</summary>
    public IReadOnlyList<HandOverNews> Told { get; init; } = [];

    /// <summary>The case that was merged in and brought it; null when it is the case's own.</summary>
    public string? From { get; init; }

    /// <summary>The one to the same contact that this one replaced when another case was merged in; null when there was none.</summary>
    public HandOver? Before { get; init; }

    /// <summary>Whether no code is taken at a moment.</summary>
    public bool IsLocked(Instant now) => now < LockedUntil;

    /// <summary>The hand-over with one more thing told, unless that was told before.</summary>
    internal HandOver Tell(HandOverNews news) => Told.Any(known => known.Number == news.Number) ? this : this with { Told = [.. Told, news] };
}
