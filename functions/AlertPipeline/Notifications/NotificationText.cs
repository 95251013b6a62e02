using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;

namespace AlertPipeline.Notifications;

/// <summary>
/// Writes a message in Dutch. It holds no personal data of a child, and neither says that the child was in state care nor that it may be a victim:
/// case reference, level, ids of rules, police unit, deadline and a link.
/// </summary>
public static class NotificationText
{
    /// <summary>Writes the message.</summary>
    /// <param name="notification">What is to be said.</param>
    /// <param name="current">The case; its present urgency counts, also where it rose after the message was decided.</param>
    /// <param name="unit">The police unit; null when unknown.</param>
    /// <param name="link">Where the reader takes the case; null for a reader who is only informed.</param>
    public static OutgoingMessage Compose(Notification notification, Case current, PoliceUnit? unit, Uri? link) =>
        new(notification.Id, current.Id, Subject(notification, current), string.Join('\n', Lines(notification, current, unit, link)), notification.CreatedAt);

    private static string Subject(Notification notification, Case current) =>
        $"{DutchWords.Of(current.Urgency.Level)} - {What(notification.Purpose)} - zaak {current.Id}";

    private static IEnumerable<string> Lines(Notification notification, Case current, PoliceUnit? unit, Uri? link)
    {
        yield return $"{What(notification.Purpose)}: zaak {current.Id}";
        yield return $"Urgentie (advies): {DutchWords.Of(current.Urgency)}";
        yield return $"Politie-eenheid: {unit?.Name ?? "onbekend, landelijk contact"}";
        yield return $"Naar de politie uiterlijk: {NetherlandsTime.Write(LadderPlan.HandOverAt(current))}";
        yield return $"Meldingen in deze zaak: {current.Reports.Count}";
        if (current.Resembles.Count > 0)
        {
            yield return $"Lijkt op zaak {string.Join(", ", current.Resembles)}: kijk of het om hetzelfde kind gaat.";
        }

        yield return "Direct gevaar? Bel 112.";
        if (link is not null)
        {
            yield return "";
            yield return $"Neem de zaak over (link alleen voor u): {link}";
        }
    }

    private static string What(NotificationPurpose purpose) => purpose switch
    {
        NotificationPurpose.Alert => "Vermissing, niemand heeft deze zaak nog",
        NotificationPurpose.HandOver => "Overdracht van een vermissing aan de politie",
        _ => "Ter informatie, een vermissing is gemeld",
    };
}
