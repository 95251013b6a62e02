using NodaTime;

namespace AlertPipeline.Signals;

/// <summary>How long what joins signals is kept: a weak signal that nothing is linked to half a year, as proposed for the impact assessment (DPIA).</summary>
public static class SignalRetention
{
    private static readonly Duration HalfAYear = Duration.FromDays(182);

    // What is usual before the longest window is counted over half a year.
    private static readonly Duration Counted = HalfAYear + Duration.FromDays(60);

    private static readonly Duration Year = Duration.FromDays(365);

    /// <summary>When what a report says of third persons goes.</summary>
    public static Instant ThirdPersonsUntil(Instant receivedAt) => receivedAt + HalfAYear;

    /// <summary>When a piece goes: one with a clue that could name a third person with that clue, others when they no longer count for what is usual.</summary>
    /// <param name="receivedAt">When its report came in.</param>
    /// <param name="hasClues">Whether it has clues.</param>
    public static Instant PieceUntil(Instant receivedAt, bool hasClues) => receivedAt + (hasClues ? HalfAYear : Counted);

    /// <summary>Of what happened since this moment all pieces are still there.</summary>
    public static Instant AllSince(Instant now) => now - HalfAYear;

    /// <summary>When the record that somebody read data of third persons goes.</summary>
    public static Instant ReadRecordUntil(Instant readAt) => readAt + Year;

    /// <summary>Notices in which nothing happened since this moment go.</summary>
    public static Instant NoticesSince(Instant now) => now - Year;
}
