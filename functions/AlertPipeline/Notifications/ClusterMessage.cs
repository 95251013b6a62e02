using AlertPipeline.Cases;
using AlertPipeline.Notices;

namespace AlertPipeline.Notifications;

/// <summary>Writes in Dutch that there is a notice of a cluster to look at. What it is about stands in the notice, for those who may see that.</summary>
internal static class ClusterMessage
{
    private const string ToContacts = "cluster";
    private const string ToPolice = "cluster-hand-over";

    /// <summary>What such a message is called in the timeline.</summary>
    public static string StepFor(NoticeReaders readers) => readers == NoticeReaders.Police ? ToPolice : ToContacts;

    /// <summary>Whom a message of that name tells.</summary>
    public static NoticeReaders ReadersOf(string step) => step == ToPolice ? NoticeReaders.Police : NoticeReaders.Contacts;

    /// <summary>The subject.</summary>
    public static string Subject(Notification notification) => $"{What(notification)} - kenmerk {notification.NoticeId}";

    /// <summary>The text, a line each.</summary>
    public static IEnumerable<string> Lines(Notification notification, Case current, Uri? link) =>
    [
        $"{What(notification)}: kenmerk {notification.NoticeId}",
        $"Zaak van de nieuwste melding: {current.Id}",
        notification.Step == ToPolice
            ? "Kijk welke meldingen het zijn en laat weten of u het overneemt. Als u het niet overneemt: zeg waarom."
            : "Kijk welke meldingen het zijn, waarom ze bij elkaar staan en wanneer dat niet klopt.",
        "Het systeem legt ze alleen naast elkaar. Een mens beslist of ze bij elkaar horen.",
        "Direct gevaar? Bel 112.",
        .. link is null ? Array.Empty<string>() : ["", $"Bekijk het en beslis (link alleen voor u): {link}"],
    ];

    private static string What(Notification notification) =>
        notification.Step == ToPolice ? "Overdracht aan de politie van meldingen die mogelijk bij elkaar horen" : "Meldingen die mogelijk bij elkaar horen";
}
