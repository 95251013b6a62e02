using AlertPipeline.Cases.Acts;
using AlertPipeline.Reports;
using AlertPipeline.Reports.Reading;

namespace AlertPipeline.Links;

/// <summary>Reads which end somebody asks for.</summary>
public static class LinkEndQuery
{
    /// <summary>Reads the two parameters.</summary>
    public static ActReading<LinkEnd> Read(string kind, string id)
    {
        ReportFault[] faults =
        [
            .. Vocabulary<LinkEndKind>.TryParse(kind, out var known) ? [] : new[] { new ReportFault("/kind", $"'kind' must be one of {Vocabulary<LinkEndKind>.List(Vocabulary<LinkEndKind>.Values)}.") },
            .. id.Length > 0 ? [] : new[] { new ReportFault("/id", "'id' is required.") },
        ];
        return new ActReading<LinkEnd>(faults.Length > 0 ? null : new LinkEnd(known, known is LinkEndKind.Case or LinkEndKind.Child ? id.ToUpperInvariant() : id), faults);
    }
}
