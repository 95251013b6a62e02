using AlertPipeline.DeadLetters;
using AlertPipeline.Notifications;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Writes to people about a dead letter, in Dutch, with ids only.</summary>
internal static class DeadLetterText
{
    /// <summary>Writes the message; its id is the same for every attempt.</summary>
    public static OutgoingMessage Compose(DeadLetter letter, string personId, ChannelKind kind) => new(
        DerivedId.DeadLetterAlert(letter.Id, personId, kind.ToString(), letter.ReplayedAt),
        letter.Sample.CaseId,
        $"Niet verwerkt: {What(letter.Sample)}",
        string.Join('\n',
        [
            $"{What(letter.Sample)} kon na {letter.Tries} pogingen niet automatisch worden verwerkt: {Why(letter.Reason)}.",
            $"Dode brief: {letter.Id} (rij {letter.Queue})",
            "Behandel dit met de hand en bel de melder. Bij direct gevaar: bel 112.",
            "Herhalen kan een beheerder met POST /api/v1/dead-letters/{id}/replays.",
        ]),
        letter.LastFailedAt);

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
}
