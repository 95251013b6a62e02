namespace Local;

/// <summary>What the story needs of a case as the person on call sees it.</summary>
internal sealed record DemoCase(
    string CaseReference, string State, DemoCase.Advice Urgency, DemoCase.Person? AcknowledgedBy, IReadOnlyList<DemoCase.Linked> Reports)
{
    public bool Holds(string? reportId) => Reports.Any(report => report.ReportId == reportId);

    internal sealed record Advice(string Level);

    internal sealed record Person(string PersonId, string Name);

    internal sealed record Linked(string ReportId, string Partner, string Identity);
}
