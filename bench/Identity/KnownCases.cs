using AlertPipeline;

namespace Bench.Identity;

/// <summary>Every report of the run so far, and the case each is in.</summary>
internal sealed class KnownCases
{
    private readonly Dictionary<string, Subject> reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownCase> cases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> reportsOfChild = new(StringComparer.Ordinal);

    /// <summary>The id of the case that a report came with: it leads to the case it was joined to since.</summary>
    public static string OwnId(Subject subject) => DerivedId.Case(subject.Id);

    /// <summary>The report that came with a case.</summary>
    public Subject ReportOf(string ownId) => reports[ownId];

    /// <summary>The case to which such an id leads.</summary>
    public KnownCase Root(string ownId) => cases[ownId];

    /// <summary>How many reports of the same child there are so far.</summary>
    public int CountOfChild(Subject subject) => reportsOfChild.GetValueOrDefault(subject.Child);

    /// <summary>Opens a case for a report.</summary>
    public void Open(Subject subject) => Join(subject, new KnownCase(OwnId(subject), []));

    /// <summary>Joins a report to a case.</summary>
    public void Join(Subject subject, KnownCase root)
    {
        root.Reports.Add(subject);
        reports.Add(OwnId(subject), subject);
        cases.Add(OwnId(subject), root);
        reportsOfChild[subject.Child] = CountOfChild(subject) + 1;
    }
}
