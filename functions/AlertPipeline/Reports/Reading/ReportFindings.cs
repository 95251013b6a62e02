namespace AlertPipeline.Reports.Reading;

/// <summary>What comes to light while one body is read: its faults, what was masked in it and what nobody knows.</summary>
internal sealed class ReportFindings
{
    private static readonly ReportFault More = new("", "There are more faults than are listed here. Mend these and send it again to see the others.");

    private readonly List<ReportFault> faults = [];
    private readonly List<string> masked = [];
    private readonly List<string> unknown = [];

    /// <summary>The faults, up to a bound, so that a small body cannot ask for a huge answer.</summary>
    public IReadOnlyList<ReportFault> Faults => faults;

    public IReadOnlyList<string> Masked => masked;

    public IReadOnlyList<string> Unknown => unknown;

    public void AddFault(ReportFault fault)
    {
        if (faults.Count <= ReportLimits.Faults)
        {
            faults.Add(faults.Count < ReportLimits.Faults ? fault : More);
        }
    }

    public void AddMasked(string pointer) => masked.Add(pointer);

    public void AddUnknown(string pointer) => unknown.Add(pointer);
}
