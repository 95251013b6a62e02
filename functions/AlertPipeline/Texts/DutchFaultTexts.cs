using AlertPipeline.Audits;
using AlertPipeline.DeadLetters;
using AlertPipeline.Notifications;

namespace AlertPipeline.Texts;

/// <summary>Faults in Dutch.</summary>
internal static class DutchFaultTexts
{
    public static FaultTexts Texts { get; } = new()
    {
        GoneContact = kind => $"Meldingen komen niet meer aan via {Name(kind)}",
        GoneContactLines = kind => [$"De ontvanger van uw meldingen via {Name(kind)} bestaat niet meer (410).", "Meldingen gaan nu via uw andere adressen.", "Laat uw beheerder het adres vervangen of weghalen."],
        Unprocessed = What,
        DeadLetter = what => $"Niet verwerkt: {what}",
        DeadLetterCause = (what, tries, reason) => $"{what} kon na {tries} pogingen niet automatisch worden verwerkt: {Why(reason)}.",
        DeadLetterLines = (letter, queue) =>
        [
            $"Dode brief: {letter} (rij {queue})",
            "Behandel dit met de hand en bel de melder. Bij direct gevaar: bel 112.",
            "Herhalen kan een beheerder met POST /api/v1/dead-letters/{id}/replays.",
        ],
        Found = Found,
        Cure = Cure,
        Audit = (found, more) => $"Bewaking: {found}{(more ? " en meer" : "")}",
        AuditOpening = "De bewaking van AlertPipeline vond iets dat niet mag:",
        AuditLine = (found, since, cure) => $"- {found}, sinds {since}. {cure}",
        AuditClosing = "U hoort dit hooguit eens per uur. Bij direct gevaar voor een kind: bel 112.",
    };

    private static string Name(ChannelKind kind) => kind == ChannelKind.Teams ? "Teams" : "uw webhook";

    private static string What(DeadLetterSample sample) => sample switch
    {
        { Content: DeadLetterContent.Callback, ReportId: { } report } => $"Het bericht aan de partner over melding {report}",
        { ReportId: { } report } => $"Melding {report}",
        { CaseId: { } reference } => $"Een bericht over zaak {reference}",
        _ => "Een onleesbaar bericht",
    };

    private static string Why(DeadLetterReason reason) => reason switch
    {
        DeadLetterReason.Unreadable => "het is geen bericht dat in deze rij hoort",
        DeadLetterReason.WorkerEnded => "het programma viel telkens weg",
        DeadLetterReason.NothingWaits => "er is geen melding met dit nummer die wacht",
        DeadLetterReason.StorageUnavailable => "de opslag gaf geen antwoord",
        DeadLetterReason.StorageRefused => "de opslag weigerde",
        DeadLetterReason.RowUnreadable => "een rij in de opslag is niet te lezen",
        _ => "een fout in het programma",
    };

    private static string Found(AuditKind kind, int count) => kind switch
    {
        AuditKind.OverdueStep => $"{count} stappen van zaken te laat",
        AuditKind.UntoldCase => $"{count} zaken waarvan niemand weet",
        AuditKind.LateMessage => $"{count} berichten niet verstuurd",
        AuditKind.UnreadableCase => $"{count} zaken niet te lezen",
        AuditKind.WaitingReport => $"{count} meldingen niet verwerkt",
        AuditKind.DeadLetter => $"{count} dode brieven",
        AuditKind.RotaGap => $"{count} keer niemand in dienst",
        AuditKind.MissingHeartbeat => $"{count} klokken staan stil",
        AuditKind.SyntheticReport => "de proefmelding kwam niet aan",
        _ => "de opslag geeft geen antwoord",
    };

    private static string Cure(AuditKind kind) => kind switch
    {
        AuditKind.OverdueStep or AuditKind.LateMessage => "Het systeem probeert het nu opnieuw; bel wie dienst heeft als dit blijft.",
        AuditKind.UntoldCase => "Bel wie dienst heeft en laat de lijst van zaken bekijken.",
        AuditKind.UnreadableCase => "Zet de rij of de sleutel terug; het logboek noemt de zaak.",
        AuditKind.WaitingReport => "Kijk of de rijen worden verwerkt, en bel de partners als dit blijft.",
        AuditKind.DeadLetter => "Bekijk GET /api/v1/dead-letters en bel de melder.",
        AuditKind.RotaGap => "Vul het rooster aan: GET /api/v1/directory/gaps.",
        AuditKind.MissingHeartbeat => "Start het programma opnieuw.",
        AuditKind.SyntheticReport => "Een echte melding komt misschien ook niet aan: bel wie dienst heeft en kijk in het logboek (9501).",
        _ => "Kijk naar het opslagaccount; partners krijgen nu 503.",
    };
}
