using System.Text.Json.Nodes;
using Local;

namespace Bench.Crashes.Verdicts;

/// <summary>What a partner was told of its report.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="CaseReference">Its case.</param>
internal sealed record PartnerMessage(string ReportId, string? CaseReference)
{
    private const string Subject = "report.changed";

    /// <summary>Reads a message of the inbox; null when it is to a person.</summary>
    public static PartnerMessage? Read(InboxMessage message) => message.Subject.StartsWith(Subject, StringComparison.Ordinal) && JsonNode.Parse(message.Text) is { } data
        ? new PartnerMessage((string)data["reportId"]!, (string?)data["caseReference"])
        : null;
}
