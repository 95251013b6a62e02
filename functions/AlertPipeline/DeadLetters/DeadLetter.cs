using NodaTime;

namespace AlertPipeline.DeadLetters;

/// <summary>A queue message that failed too often and was put aside, without its body.</summary>
public sealed record DeadLetter
{
    /// <summary>How often the host tries a message before it puts it aside: <c>maxDequeueCount</c> of host.json.</summary>
    public const int HostTries = 5;

    /// <summary>How long one that was put back is kept.</summary>
    public static readonly Duration Retention = Duration.FromDays(30);

    // Long enough for a last try, and short enough that people know within a minute.
    private static readonly Duration Grace = Duration.FromSeconds(15);

    /// <summary>Derived from the queue and the message: the same work that fails again is the same dead letter.</summary>
    public required string Id { get; init; }

    /// <summary>The queue it belongs to.</summary>
    public required string Queue { get; init; }

    /// <summary>What may be read of it.</summary>
    public required DeadLetterSample Sample { get; init; }

    /// <summary>The id of the message of the poison queue by which it last failed; null in a row that does not say it. A queue delivers one message more than once.</summary>
    public string? Copy { get; init; }

    /// <summary>Why it failed, as its last try showed.</summary>
    public required DeadLetterReason Reason { get; init; }

    /// <summary>How often it was tried in all: by the host, and once more here.</summary>
    public required int Tries { get; init; }

    /// <summary>When the first try failed; null when the app saw none fail, because it went away each time.</summary>
    public Instant? FirstFailedAt { get; init; }

    /// <summary>When the last try was made.</summary>
    public required Instant LastFailedAt { get; init; }

    /// <summary>When it was first put aside.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>When people were last told; null when they never were.</summary>
    public Instant? AlertedAt { get; init; }

    /// <summary>When it was last put back into its queue; null when it never was.</summary>
    public Instant? ReplayedAt { get; init; }

    /// <summary>Where it is on its way.</summary>
    public required DeadLetterState State { get; init; }

    /// <summary>Whether it waits for somebody to put it back.</summary>
    public bool IsWaiting => State is DeadLetterState.PutAside or DeadLetterState.Told;

    /// <summary>A message that was put aside for the first time. Its reason holds unless a last try shows another one.</summary>
    public static DeadLetter Fresh(string id, string queue, DeadLetterSample sample, string copy, FailedTries noted, Instant now) => new()
    {
        Id = id,
        Queue = queue,
        Sample = sample,
        Copy = copy,
        Reason = ReasonOf(sample),
        Tries = Count(sample, Math.Max(noted.Count, HostTries)),
        FirstFailedAt = noted.FirstAt,
        LastFailedAt = now,
        RecordedAt = now,
        State = DeadLetterState.PutAside,
    };

    /// <summary>
    /// The letter after it failed again; null when the same copy came once more, which is the same failure. Where people were told and nobody put it back,
    /// they know that it waits: only the reason and the tries change.
    /// </summary>
    public DeadLetter? FailAgain(string copy, FailedTries noted, Instant now) => copy == Copy ? null : this with
    {
        Copy = copy,
        Reason = ReasonOf(Sample),
        Tries = Tries + Count(Sample, IsWaiting ? noted.Count : Math.Max(noted.Count, HostTries)),
        FirstFailedAt = FirstFailedAt ?? noted.FirstAt,
        LastFailedAt = now,
        State = IsWaiting ? State : DeadLetterState.PutAside,
    };

    /// <summary>The letter after people were told; null when that is no longer to be noted.</summary>
    public DeadLetter? Tell(Instant now) => State == DeadLetterState.PutAside ? this with { AlertedAt = now, State = DeadLetterState.Told } : null;

    /// <summary>The letter as somebody puts it back; null when somebody did before.</summary>
    public DeadLetter? Leave(Instant now) => IsWaiting ? this with { ReplayedAt = now, State = DeadLetterState.Leaving } : null;

    /// <summary>The letter after its message was sent; null when it failed again already.</summary>
    public DeadLetter? Arrive() => State == DeadLetterState.Leaving ? this with { State = DeadLetterState.PutBack } : null;

    /// <summary>Whether whoever had to tell people of it went away.</summary>
    public bool IsUntold(Instant now) => State == DeadLetterState.PutAside && LastFailedAt + Grace <= now;

    /// <summary>Whether whoever put it back went away before its message was sent.</summary>
    public bool IsUnsent(Instant now) => State == DeadLetterState.Leaving && ReplayedAt + Grace <= now;

    private static DeadLetterReason ReasonOf(DeadLetterSample sample) => sample.IsMessage ? DeadLetterReason.WorkerEnded : DeadLetterReason.Unreadable;

    private static int Count(DeadLetterSample sample, int before) => before + (sample.IsMessage ? 1 : 0);
}
