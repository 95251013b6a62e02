namespace AlertPipeline.Reports;

/// <summary>The faults of one body, up to a bound, so that a small body cannot ask for a huge answer.</summary>
internal sealed class ReportFaults
{
    private static readonly ReportFault More = new("", "There are more faults than are listed here. Mend these and send it again to see the others.");

    private readonly List<ReportFault> listed = [];

    public IReadOnlyList<ReportFault> Listed => listed;

    public void Add(ReportFault fault)
    {
        if (listed.Count <= ReportLimits.Faults)
        {
            listed.Add(listed.Count < ReportLimits.Faults ? fault : More);
        }
    }
}
