using AlertPipeline.HandOvers;
using AlertPipeline.Reports;

namespace AlertPipeline.Texts;

/// <summary>What alerts, news and questions about a case say, in one language.</summary>
public sealed record AlertTexts
{
    /// <summary>That nobody has a case yet, of which a missing child is reported or not.</summary>
    public required Func<bool, string> Untaken { get; init; }

    /// <summary>That a case exists, of which a missing child is reported or not.</summary>
    public required Func<bool, string> Reported { get; init; }

    /// <summary>That a case of the reader goes on in this one.</summary>
    public required Func<string, string> TakenIn { get; init; }

    /// <summary>What a later report of each kind brings.</summary>
    public required IReadOnlyDictionary<ReportKind, string> News { get; init; }

    /// <summary>What the police do.</summary>
    public required IReadOnlyDictionary<PoliceNewsKind, string> Police { get; init; }

    /// <summary>That the system linked a report.</summary>
    public required string Linked { get; init; }

    /// <summary>That the police must know soon.</summary>
    public required string Soon { get; init; }

    /// <summary>That the police should know by now.</summary>
    public required string Late { get; init; }

    /// <summary>Whether the reader still works on the case.</summary>
    public required string Review { get; init; }

    /// <summary>Units that follow from the words of a reporter.</summary>
    public required Func<string, string> FromWords { get; init; }

    /// <summary>By when the police must know.</summary>
    public required Func<string, string> PoliceBy { get; init; }

    /// <summary>The same in a text message.</summary>
    public required Func<string, string> ShortPoliceBy { get; init; }

    /// <summary>How many reports there are, and how many were taken back.</summary>
    public required Func<int, int, string> Reports { get; init; }

    /// <summary>Which cases resemble this one.</summary>
    public required Func<string, string> Resembles { get; init; }

    /// <summary>That not all cases could be compared.</summary>
    public required string SearchCutOff { get; init; }

    /// <summary>How many reports the system linked.</summary>
    public required Func<int, string> LinkedReports { get; init; }

    /// <summary>How to undo a link.</summary>
    public required string Unlink { get; init; }

    /// <summary>What to do when the police know already.</summary>
    public required string PoliceKnow { get; init; }

    /// <summary>Where to answer a review.</summary>
    public required Func<Uri, string> AnswerAt { get; init; }

    /// <summary>Where to take the case.</summary>
    public required Func<Uri, string> TakeAt { get; init; }

    /// <summary>Where to see the case.</summary>
    public required Func<Uri, string> SeeAt { get; init; }
}
