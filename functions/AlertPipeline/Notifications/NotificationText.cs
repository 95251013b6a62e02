using AlertPipeline.Cases;
using AlertPipeline.Clocks;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>
/// Writes a message in Dutch. It holds no personal data of a child, and neither says that the child was in state care nor that it may be a victim:
/// case reference, level, ids of rules, police units, deadline and a link.
/// </summary>
public static class NotificationText
{
    /// <summary>Writes the message.</summary>
    /// <param name="notification">What is to be said.</param>
    /// <param name="current">The case; its present urgency counts, also where it rose after the message was decided.</param>
    /// <param name="units">The police units, the one that is addressed first; empty when unknown.</param>
    /// <param name="link">Where the reader takes the case, or sees the notice; null for a reader who is only informed.</param>
    public static OutgoingMessage Compose(Notification notification, Case current, IReadOnlyList<PoliceUnit> units, Uri? link) =>
        new(notification.Id, current.Id, Subject(notification, current), string.Join('\n', TextOf(notification, current, units, link)), notification.CreatedAt);

    private static string Subject(Notification notification, Case current) => notification.Purpose == NotificationPurpose.Cluster
        ? ClusterMessage.Subject(notification)
        : $"{DutchWords.Of(current.Urgency.Level)} - {What(notification, current)} - zaak {current.Id}";

    private static IEnumerable<string> TextOf(Notification notification, Case current, IReadOnlyList<PoliceUnit> units, Uri? link) =>
        notification.Purpose == NotificationPurpose.Cluster ? ClusterMessage.Lines(notification, current, link) : Lines(notification, current, units, link);

    private static IEnumerable<string> Lines(Notification notification, Case current, IReadOnlyList<PoliceUnit> units, Uri? link)
    {
        yield return $"{What(notification, current)}: zaak {current.Id}";
        yield return $"Urgentie (advies): {DutchWords.UrgencyOf(current)}";
        yield return $"Politie-eenheid: {Police(current, units)}";
        if (current.Status != CaseStatus.Noted)
        {
            yield return $"Naar de politie uiterlijk: {NetherlandsTime.Write(HandOverAt(notification, current))}";
        }

        yield return $"Meldingen in deze zaak: {current.Reports.Count}{(current.Withdrawals > 0 ? $", ingetrokken: {current.Withdrawals}" : "")}";
        if (current.Resembles.Count > 0)
        {
            yield return $"Lijkt op zaak {string.Join(", ", current.Resembles)}: kijk of het om hetzelfde kind gaat. Een mens beslist, het systeem koppelt ze niet.";
        }

        if (current.SearchCutOff)
        {
            yield return "Niet alle zaken die hierop lijken konden worden vergeleken: zoek zelf of dit kind al gemeld is.";
        }

        if (notification.Purpose == NotificationPurpose.Linked)
        {
            yield return $"Door het systeem gekoppelde meldingen: {current.Reports.Count(report => report.LinkedBy is not null)}. Kijk in de zaak of ze over hetzelfde kind gaan.";
            yield return "Gaat er een over een ander kind? Laat die uit de zaak halen (unlink). Er gaat niets verloren, en het kan worden teruggedraaid.";
        }

        if (notification.Purpose == NotificationPurpose.Deadline)
        {
            yield return "Weet de politie het al? Laat de melder dat doorgeven als aanvulling; dan stoppen deze berichten.";
        }

        yield return "Direct gevaar? Bel 112.";
        if (link is not null)
        {
            yield return "";
            yield return current.Acknowledgement is null ? $"Neem de zaak over (link alleen voor u): {link}" : $"Bekijk de zaak (link alleen voor u): {link}";
        }
    }

    private static Instant HandOverAt(Notification notification, Case current) =>
        notification.Purpose == NotificationPurpose.Deadline ? CaseClocks.Police(current).DueAt : LadderPlan.HandOverAt(current);

    private static string Police(Case current, IReadOnlyList<PoliceUnit> units) => (units.Count, current.Route.IsFromWords) switch
    {
        (0, _) => "onbekend, landelijk contact",
        (_, true) => $"{Names(units)} (plaats komt uit de tekst van de melder: vraag het na)",
        _ => Names(units),
    };

    private static string Names(IReadOnlyList<PoliceUnit> units) => string.Join(", ", units.Select(unit => unit.Name));

    private static string What(Notification notification, Case current) => notification.Purpose switch
    {
        NotificationPurpose.Alert => $"{(current.IsMissing ? "Vermissing" : "Signaal")}, niemand heeft deze zaak nog",
        NotificationPurpose.HandOver => $"Overdracht van een {Topic(current)} aan de politie",
        NotificationPurpose.News when notification.TakenIn is { } takenIn => $"Uw zaak {takenIn} gaat over hetzelfde kind en gaat verder als deze zaak",
        NotificationPurpose.News => News(notification.NewsOf),
        NotificationPurpose.Linked => "Het systeem heeft een melding aan deze zaak gekoppeld. Controleer het",
        NotificationPurpose.Deadline => notification.Step == ClockWarnings.Reached ? "Te laat: de politie moest dit al weten. Bel nu" : "Let op: weet de politie dit al? Bel de politie",
        _ => $"Ter informatie, een {Topic(current)} is gemeld",
    };

    private static string Topic(Case current) => current.IsMissing ? "vermissing" : "signaal";

    private static string News(ReportKind? kind) => kind switch
    {
        ReportKind.Found => "Een melder zegt: teruggevonden. Controleer het, de zaak blijft open",
        ReportKind.ResponsibilityTransferred => "Een melder heeft de verantwoordelijkheid overgedragen",
        ReportKind.Withdrawal => "Een melder heeft een melding ingetrokken. Controleer het, de zaak blijft open",
        ReportKind.Concern => "Een nieuw signaal",
        ReportKind.Missing => "Nog een melding van dezelfde vermissing, met nieuwe feiten",
        _ => "Een aanvulling op een melding",
    };
}
