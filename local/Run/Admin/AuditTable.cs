using System.Globalization;
using AlertPipeline;
using AlertPipeline.Functions.Audits;
using Spectre.Console;

namespace Local;

/// <summary>Findings of the audit for a person to read.</summary>
internal static class AuditTable
{
    public static Table Of(AuditView audit)
    {
        var table = new Table().AddColumns("Finding", "Count", "Since");
        foreach (var finding in audit.Findings)
        {
            table.AddRow(finding.Kind.ToWord(), finding.Count.ToString(CultureInfo.InvariantCulture), $"{finding.Oldest}");
        }

        return table.Caption(audit.Findings.Count == 0 ? $"All is well at {audit.LookedAt}" : $"At {audit.LookedAt}. What each means: docs/operations.md");
    }
}
