namespace AlertPipeline.Notices;

/// <summary>What a person wants to do about a notice; which act it is, the address says.</summary>
public sealed record NoticeWish
{
    /// <summary>The name of the person, as typed.</summary>
    public required string By { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>For a hand-over, the code of the police unit; empty for other acts.</summary>
    public string Unit { get; init; } = "";

    /// <summary>
    /// For an answer whether the police take it, for a piece whether it belongs to the others, for a dismissal whether what is shared is known there;
    /// false for other acts.
    /// </summary>
    public bool Agrees { get; init; }
}
