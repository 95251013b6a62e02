namespace AlertPipeline.Azurite.EndToEnd.Backup;

/// <summary>What lies in an account after <see cref="EveryState"/>: ids of reports, references of cases.</summary>
internal sealed record Story
{
    public required DateTimeOffset At { get; init; }

    /// <summary>A report that is in no case yet.</summary>
    public required string Pending { get; init; }

    /// <summary>A case whose ladder is climbed.</summary>
    public required string Open { get; init; }

    /// <summary>The address of the link in its first alert.</summary>
    public required string Link { get; init; }

    public required string Taken { get; init; }

    public required string Noted { get; init; }

    public required string Closed { get; init; }

    /// <summary>A case that people merged into another one.</summary>
    public required string Merged { get; init; }

    public required string MergedInto { get; init; }

    /// <summary>A report that its partner took back.</summary>
    public required string Withdrawn { get; init; }

    /// <summary>A report that failed; what had stopped it is mended.</summary>
    public required string Failed { get; init; }

    public required string DeadLetter { get; init; }

    public required string Exercise { get; init; }

    /// <summary>A report of whose change its partner could not be told.</summary>
    public required string Untold { get; init; }

    /// <summary>Every report that was accepted and is no exercise.</summary>
    public required IReadOnlyList<string> Reports { get; init; }
}
