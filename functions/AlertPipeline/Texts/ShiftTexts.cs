namespace AlertPipeline.Texts;

/// <summary>What somebody who comes on call is told, in one language.</summary>
public sealed record ShiftTexts
{
    /// <summary>That the reader is on call now: team and layer.</summary>
    public required Func<string, int, string> OnCall { get; init; }

    /// <summary>Until when: moment, team and layer.</summary>
    public required Func<string, string, int, string> Until { get; init; }

    /// <summary>How many cases are open.</summary>
    public required Func<int, string> Open { get; init; }

    /// <summary>An open case: level, case, and whether somebody has it.</summary>
    public required Func<string, string, bool, string> Case { get; init; }

    /// <summary>When something is due in it.</summary>
    public required Func<string, string> NextDue { get; init; }

    /// <summary>That there are more cases.</summary>
    public required string More { get; init; }

    /// <summary>What to do if the reader cannot be on call.</summary>
    public required string CannotBe { get; init; }
}
