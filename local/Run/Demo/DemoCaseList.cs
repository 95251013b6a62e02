namespace Local;

/// <summary>The cases there are.</summary>
internal sealed record DemoCaseList(IReadOnlyList<DemoCaseList.Item> Items)
{
    internal sealed record Item(string CaseReference);
}
