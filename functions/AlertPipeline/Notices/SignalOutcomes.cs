namespace AlertPipeline.Notices;

/// <summary>Works out what became of a signal, and says it in one sentence of Dutch, level B1, without anybody's data.</summary>
public static class SignalOutcomes
{
    /// <summary>The furthest of all notices that hold a piece.</summary>
    public static SignalOutcome Of(string pieceId, IEnumerable<NoticeFile> files) =>
        files.Where(file => file.CaseOf.ContainsKey(pieceId) && !file.TakenOut.Contains(pieceId)).Select(Of).Append(SignalOutcome.Compared).Max();

    /// <summary>The sentence.</summary>
    public static string ToText(SignalOutcome outcome) => outcome switch
    {
        SignalOutcome.PutAside => "Een medewerker heeft uw signaal samen met andere bekeken en ziet er nu niets in; het telt weer mee als er iets nieuws komt.",
        SignalOutcome.WithOthers => "Uw signaal past mogelijk bij andere signalen en een medewerker kijkt ernaar.",
        SignalOutcome.Followed => "Een medewerker heeft uw signaal samen met andere bekeken en volgt het.",
        SignalOutcome.HandedOver => "Uw signaal is samen met andere aan de politie voorgelegd.",
        SignalOutcome.TakenByPolice => "De politie kijkt verder naar uw signaal, samen met andere.",
        _ => "Uw signaal is bewaard en wordt met elk nieuw signaal vergeleken.",
    };

    private static SignalOutcome Of(NoticeFile file) => file switch
    {
        { Status: NoticeStatus.Dismissed } => SignalOutcome.PutAside,
        { HandOver.Accepted: true } => SignalOutcome.TakenByPolice,
        { HandOver: { Accepted: null } } => SignalOutcome.HandedOver,
        { Status: NoticeStatus.Reviewed } => SignalOutcome.Followed,
        _ => SignalOutcome.WithOthers,
    };
}
