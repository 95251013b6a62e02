using System.Globalization;
using System.Text;
using AlertPipeline.Cases;
using AlertPipeline.Simulation.Invariants;
using AlertPipeline.Simulation.Life;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Mutants;

/// <summary>All planted faults.</summary>
public static class EveryMutant
{
    /// <summary>Each of them.</summary>
    public static IReadOnlyList<Mutant> All { get; } =
    [
        new("accepted-before-it-is-stored", [nameof(AcceptedReportsAreStored)], Bent.Groups(StorageNames.ReportsTable, group => IsNewReport(group) ? [] : group)),
        new("no-mark-that-a-report-waits", [nameof(AcceptedReportsMeetTheirCase)], Bent.Groups(StorageNames.ReportsTable, group => group.Where(change => !IsMark(change)))),
        new("mark-kept-for-ever", [nameof(HintsLeadSomewhere)], Bent.Groups(StorageNames.ReportsTable, group => group.Where(change => change.Kind != ChangeKind.Delete || !IsMark(change)))),
        new("ended-before-its-case-is-stored", [nameof(NothingFailsWithoutCause), nameof(AcceptedReportsMeetTheirCase)], Bent.Groups(StorageNames.CasesTable, group => group[0].Kind == ChangeKind.Add && IsCase(group[0]) ? [] : group)),
        new("acknowledgement-not-checked-at-send", [nameof(NothingIsSentTooLate)], Bent.Groups(StorageNames.CasesTable, group => group.Where(change => !IsTouch(change)))),
        new("claim-not-stored", [nameof(NothingIsSentTooLate)], Bent.Groups(StorageNames.CasesTable, group => group.Any(IsTouch) ? [] : group)),
        new("outcome-not-recorded", [nameof(SendsStayWithinTheirBudget)], Bent.Groups(StorageNames.CasesTable, group => group.Any(change => Says(change, "\"state\":\"sent\"")) ? [] : group)),
        new("no-receipt-not-noticed", [nameof(ReceiptsHold), nameof(EverybodyIsTold)], Bent.Groups(StorageNames.CasesTable, group => group.Any(change => Says(change, "\"failure\":\"no-receipt\"")) ? [] : group)),
        new("no-other-channel", [nameof(ReceiptsHold)], Bent.Groups(StorageNames.CasesTable, group => group.Where(change => change.Kind != ChangeKind.Add || !Says(change, "\"insteadOf\"")))),
        new("case-overwritten", [nameof(OneChildIsOneCase), nameof(TheTimelineIsComplete), nameof(AcknowledgementsHold), nameof(AcceptedReportsMeetTheirCase), nameof(NothingIsSentTooLate), nameof(NothingFailsWithoutCause)], Bent.Rows(StorageNames.CasesTable, Overwriting)),
        new("acknowledgement-lost", [nameof(AcknowledgementsHold)], Bent.Groups(StorageNames.CasesTable, group => group.Any(change => Becomes(change, CaseStatus.Acknowledged)) ? [] : group)),
        new("police-answer-lost", [nameof(AnswersOfThePoliceHold)], PoliceAnswerLost.Plant),
        new("link-not-stored", [nameof(LinksLeadOn)], Bent.Rows(StorageNames.LinksTable, change => change.Kind == ChangeKind.Add ? null : change)),
        new("event-missing", [nameof(TheTimelineIsComplete)], Bent.Groups(StorageNames.CasesTable, group => group.Where(change => !IsRow(change, CaseRows.EventPrefix)))),
        new("told-twice", [nameof(NobodyIsToldTwice)], Bent.Groups(StorageNames.CasesTable, group => [.. group, .. group.Where(change => change.Kind == ChangeKind.Add && IsRow(change, CaseRows.NotificationPrefix)).Take(1).Select(Twin)])),
        new("next-round-at-once", [nameof(NobodyIsToldTwice)], NextRoundAtOnce.Plant),
        new("partner-never-told", [nameof(PartnersAreTold)], Bent.Groups(StorageNames.ReportsTable, group => group.Where(change => !IsRow(change, CallbackRow.Prefix)))),
        new("hint-after-truth", [nameof(CasesMoveOn)], HintAfterTruth.Plant),
        new("no-hint", [nameof(CasesMoveOn)], Bent.Rows(StorageNames.DueTable, change => change.Kind == ChangeKind.Replace ? null : change)),
        new("hint-too-late", [nameof(CasesMoveOn)], Bent.Rows(StorageNames.DueTable, change => change.Kind == ChangeKind.Replace ? Later(change) : change)),
        new("hint-kept-for-ever", [nameof(HintsLeadSomewhere)], Bent.Rows(StorageNames.DueTable, change => change.Kind == ChangeKind.Delete ? null : change)),
        new("no-match-keys", [nameof(OneChildIsOneCase)], Bent.Rows(StorageNames.MatchKeysTable, change => null)),
        new("pieces-not-filed", [nameof(PiecesMeet)], Bent.Rows(StorageNames.PiecesTable, _ => null)),
        new("clues-not-kept", [nameof(PiecesMeet)], Bent.Rows(StorageNames.ThirdPersonsTable, _ => null)),
        new("notice-not-followed-up", [nameof(PiecesMeet)], Bent.Queries(StorageNames.NoticesTable, find => find.Filter?.Contains("unfinished", StringComparison.Ordinal) == true ? Bent.Blind(find) : find)),
        new("no-sweep", [nameof(AcceptedReportsMeetTheirCase)], Bent.Queries(StorageNames.ReportsTable, find => find with { Filter = find.Filter?.Replace(PendingRow.End, PendingRow.Prefix, StringComparison.Ordinal) })),
        new("no-escalation", [nameof(StepsAreOnTime), nameof(EverybodyIsTold), nameof(HintsLeadSomewhere)], Bent.Queries(StorageNames.DueTable, Bent.Blind)),
        new("dead-letter-not-recorded", [nameof(DeadLettersAreTold), nameof(NothingFailsWithoutCause)], Bent.Rows(StorageNames.DeadLettersTable, change => change.Kind == ChangeKind.Add ? null : change)),
        new("dead-letter-not-told", [nameof(DeadLettersAreTold)], Bent.Rows(StorageNames.DeadLettersTable, change => change.Properties.GetValueOrDefault("state") is "Told" ? null : change)),
        new("another-id-at-each-send", [nameof(NothingIsSentTooLate)], (cluster, _) => cluster.Channels.Bend = message => message with { Id = $"{message.Id}-{cluster.Channels.Received.Count}" }),
        new("sent-nowhere", [nameof(SendsStayWithinTheirBudget)], (cluster, _) => cluster.Channels.Bend = message => ShiftsBegin.IsOf(message) ? message : null),
        new("shift-begun-in-silence", [nameof(ShiftsBegin)], (cluster, _) => cluster.Channels.Bend = message => ShiftsBegin.IsOf(message) ? null : message),
        new("exercise-among-the-real", [nameof(ExercisesStayApart)], Bent.Rows(StorageNames.ReportsTable, Unmarked)),
        new("name-in-an-alert", [nameof(NothingPersonalLeaks)], (cluster, ledger) => cluster.Channels.Bend = message => message with { Text = message.Text + Name(ledger) }),
        new("name-in-a-queue", [nameof(NothingPersonalLeaks)], (cluster, ledger) => cluster.Network.Bend = request => request is QueueRequest.Put put && ledger.Children.Count > 0 ? put with { Text = Convert.ToBase64String(Encoding.UTF8.GetBytes(Name(ledger))) } : request),
        new("name-in-a-row", [nameof(NothingPersonalLeaks)], (cluster, ledger) => Bent.Rows(StorageNames.CasesTable, change => change with { Properties = new Dictionary<string, object>(change.Properties) { ["name"] = Name(ledger) } })(cluster, ledger)),
    ];

    private static string Name(Ledger ledger) => ledger.Children.Count > 0 ? ledger.Children[^1].Name : "";

    private static bool IsNewReport(IReadOnlyList<RowChange> group) => group[0].Kind == ChangeKind.Add && IsRow(group[0], "report:");

    private static bool IsMark(RowChange change) => IsRow(change, PendingRow.Prefix);

    // A case and its next event protect each other: who read the case too early would add an event that is there.
    private static RowChange Overwriting(RowChange change) => change.Kind == ChangeKind.Add && IsRow(change, CaseRows.EventPrefix) ? change with { Kind = ChangeKind.Replace }
        : IsCase(change) && !IsTouch(change) ? Bent.Unchecked(change)
        : change;

    private static bool IsCase(RowChange change) => change.Address.Row == CaseRows.CaseKey;

    // A claim changes nothing of the case, and fails where somebody else did.
    private static bool IsTouch(RowChange change) => change is { Kind: ChangeKind.Merge, Properties.Count: 0 } && IsCase(change);

    private static bool Becomes(RowChange change, CaseStatus status) => IsCase(change) && change.Properties.GetValueOrDefault("status") is string said && said == status.ToString();

    private static bool IsRow(RowChange change, string prefix) => change.Address.Row.StartsWith(prefix, StringComparison.Ordinal);

    private static bool Says(RowChange change, string text) => change.Properties.GetValueOrDefault("notification") is string said && said.Contains(text, StringComparison.Ordinal);

    private static RowChange Unmarked(RowChange change) => change with { Properties = change.Properties.Where(property => property.Key != "mark").ToDictionary() };

    private static RowChange Twin(RowChange change)
    {
        var (id, twin) = (change.Address.Row[CaseRows.NotificationPrefix.Length..], change.Address.Row[CaseRows.NotificationPrefix.Length..] + "0");
        return change with
        {
            Address = change.Address with { Row = CaseRows.NotificationPrefix + twin },
            Properties = new Dictionary<string, object>(change.Properties) { ["notification"] = ((string)change.Properties["notification"]).Replace(id, twin, StringComparison.Ordinal) },
        };
    }

    private static RowChange Later(RowChange change)
    {
        var parts = change.Address.Row.Split(':', 2);
        var moment = long.Parse(parts[0], CultureInfo.InvariantCulture) + 600;
        return change with { Address = change.Address with { Row = $"{moment.ToString("D11", CultureInfo.InvariantCulture)}:{parts[1]}" } };
    }
}
