using NodaTime;

namespace AlertPipeline.Cases.Corrections;

/// <summary>
/// A correction as it stands on its case, and on every case that it still works on. Its two cases change one after the other, so that it
/// says all that is needed to go on where a process died.
/// </summary>
public sealed record CaseCorrection
{
    /// <summary>Derived from what it does and when.</summary>
    public required string Id { get; init; }

    /// <summary>What the person corrects.</summary>
    public required CorrectionKind Kind { get; init; }

    /// <summary>What it does.</summary>
    public required CorrectionEffect Effect { get; init; }

    /// <summary>The case on which it stands, and by whose list it is undone.</summary>
    public required string CaseId { get; init; }

    /// <summary>The case from which reports go; of cases that are kept apart, one of the two.</summary>
    public required string From { get; init; }

    /// <summary>The case to which they go; of cases that are kept apart, the other one.</summary>
    public required string To { get; init; }

    /// <summary>The reports that go; what their own partners said about them later goes along.</summary>
    public IReadOnlyList<string> Reports { get; init; } = [];

    /// <summary>Whether the whole case goes, also what is reported while it does.</summary>
    public bool Whole { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The name of the person who says so.</summary>
    public required string By { get; init; }

    /// <summary>The desk of that person.</summary>
    public required string Desk { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>How urgent a person had judged the case from which reports go, or to which they go, to be: what undoing goes back to.</summary>
    public UrgencyJudgement? Judgement { get; init; }

    /// <summary>The number of the correction that it undoes; null for any other kind.</summary>
    public int? Undoes { get; init; }

    /// <summary>The number of the correction that undid it; null while it stands.</summary>
    public int? UndoneBy { get; init; }

    /// <summary>Whether the case to which reports go is made by it.</summary>
    public bool OpensCase => Kind is CorrectionKind.Unlink or CorrectionKind.Split;

    /// <summary>The cases that take part in no other correction until it is done, in the one order in which they are taken: so no two wait for each other.</summary>
    public IReadOnlyList<string> Holds => OpensCase ? [From] : [.. new[] { From, To }.Order(StringComparer.Ordinal)];

    /// <summary>The cases that are freed when it is done, in order: those that it took, then one that it made. Once the first is free it is at its end.</summary>
    public IReadOnlyList<string> Frees => [.. Holds.Union([To])];

    /// <summary>Whether it took reports from one case to another, and nobody undid that.</summary>
    public bool HasMoved => Effect == CorrectionEffect.Move && UndoneBy is null;

    /// <summary>The other case, seen from one of its two.</summary>
    public string Other(string caseId) => caseId == From ? To : From;

    /// <summary>The correction in few words, for the timeline.</summary>
    public string ToText(int number) =>
        $"{number}: {Kind.ToWord()}{(Undoes is null ? "" : $" {Undoes}")}, other case {Other(CaseId)}{ReportsText}, by {By}: {Reason}";

    private string ReportsText => Reports.Count == 0 ? "" : $", reports {string.Join(", ", Reports)}";
}
