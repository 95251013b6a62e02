using AlertPipeline.Notifications;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Writes to people about a dead letter, in Dutch, with ids only.</summary>
internal static class DeadLetterText
{
    /// <summary>Writes the message; its id is the same for every attempt.</summary>
    public static OutgoingMessage Compose(DeadLetter letter, string personId, ChannelKind kind) => new(
        DerivedId.DeadLetterAlert(letter.Id, personId, kind.ToString(), letter.ReplayedAt),
        DeadLetterSubject.CaseId(letter),
        $"Niet verwerkt: {What(letter)}",
        string.Join('\n',
        [
            $"{What(letter)} kon na herhaald proberen niet automatisch worden verwerkt.",
            $"Dode brief: {letter.Id} (rij {letter.Queue})",
            "Behandel dit met de hand en bel de melder. Bij direct gevaar: bel 112.",
            "Herhalen kan met POST /api/v1/dead-letters/{id}/replays.",
        ]),
        letter.ReplayedAt ?? letter.RecordedAt);

    private static string What(DeadLetter letter) => (DeadLetterSubject.ReportId(letter), DeadLetterSubject.CaseId(letter)) switch
    {
        ({ } report, _) when DeadLetterSubject.IsCallback(letter) => $"Het bericht aan de partner over melding {report}",
        ({ } report, _) => $"Melding {report}",
        (_, { } reference) => $"Een bericht over zaak {reference}",
        _ => "Een onleesbaar bericht",
    };
}
