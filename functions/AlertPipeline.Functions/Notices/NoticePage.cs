using AlertPipeline.Clusters;
using AlertPipeline.Functions.Digests;
using AlertPipeline.Functions.Pages;
using AlertPipeline.Notices;

namespace AlertPipeline.Functions.Notices;

/// <summary>Writes the page of a notice: why its pieces stand together, what they are, and what its reader can decide. It names no child, no third person and no clue.</summary>
internal static class NoticePage
{
    private const string Title = "Meldingen die mogelijk bij elkaar horen";

    /// <summary>The page behind a link that is not good.</summary>
    public static Page Invalid { get; } = Write("Deze link werkt niet", Markup.Paragraph("De link is verlopen of niet volledig. Gebruik de link uit het laatste bericht, of bel uw teamleider."));

    /// <summary>What a mail scanner sees.</summary>
    public static Page Cover(string reference) => Write(Title, Html.Of($"""
        {Markup.Paragraph($"Kenmerk {reference}")}
        <form method="post"><button class="utrecht-button utrecht-button--primary-action wide" type="submit">Bekijk de meldingen</button></form>
        """));

    /// <summary>The notice.</summary>
    public static Page Of(NoticeView notice, NoticeReaders readers, NoticePageState state) => Write(Title, Html.Of($"""
        {Told(state)}
        {Markup.Paragraph(Html.Of($"Kenmerk {notice.NoticeReference}. <strong>{Stand(notice)}</strong>"))}
        <section><h2 class="utrecht-heading-2">Waarom staan ze bij elkaar?</h2>
        <ul>{Html.Join(notice.Why.Select(why => Html.Of($"<li>{why}</li>")))}</ul>
        {Markup.Paragraph("Het systeem legt ze alleen naast elkaar. Een mens beslist of ze bij elkaar horen.")}</section>
        <section><h2 class="utrecht-heading-2">De meldingen</h2>
        <ol>{Html.Join(notice.Pieces.Select(Piece))}</ol></section>
        {Decision(notice, readers)}
        """));

    private static Page Write(string title, Html content) => new() { Language = "nl", Title = title, Content = Html.Of($"{content}{Markup.Danger("Direct gevaar? Bel")}") };

    private static Html Told(NoticePageState state) => state switch
    {
        NoticePageState.Saved => Markup.Paragraph(Html.Of($"<strong>Uw besluit is opgeslagen.</strong>")),
        NoticePageState.ReasonMissing => Alert($"Er is niets opgeslagen. Schrijf op waarom, in hoogstens {OpenNotice.LongestReason} tekens."),
        NoticePageState.Changed => Alert("Er is niets opgeslagen: iemand was u voor. Kijk opnieuw."),
        _ => default,
    };

    private static Html Alert(string text) => Html.Of($"""
        <div class="utrecht-alert utrecht-alert--error" role="alert" tabindex="-1" autofocus><div class="utrecht-alert__content"><p class="utrecht-paragraph">{text}</p></div></div>
        """);

    private static string Stand(NoticeView notice) => notice switch
    {
        { State: NoticeStatus.Dismissed } => "Iemand heeft dit opzij gelegd.",
        { HandOver.Accepted: true } => "De politie heeft dit overgenomen.",
        { HandOver: { Accepted: null } } => "Dit is overgedragen aan de politie. Die heeft nog niet geantwoord.",
        { State: NoticeStatus.Reviewed } => "Iemand heeft gekeken: dit blijft staan.",
        _ => "Niemand heeft hier nog naar gekeken.",
    };

    private static Html Piece(NoticePieceView piece) => Html.Of($"""
        <li>{Markup.Moment(piece.At)}: {(piece.Kind == PieceKind.Disappearance ? "kind als vermist gemeld" : Signal(piece))}{(piece.Place is { } place ? $", {place}" : "")} (zaak {piece.CaseReference}){(piece.TakenOut == true ? ", hoort er niet bij" : "")}</li>
        """);

    private static string Signal(NoticePieceView piece) => piece.Types.Count == 0 ? "signaal" : string.Join("; ", piece.Types.Select(DigestWords.Of));

    private static Html Decision(NoticeView notice, NoticeReaders readers) => (readers, notice) switch
    {
        (NoticeReaders.Police, { HandOver: { Accepted: null } }) => Form(Button("primary", OpenNotice.Accept, "Wij nemen dit over"), Button("secondary", OpenNotice.Refuse, "Wij nemen dit niet over")),
        (NoticeReaders.Contacts, { State: not NoticeStatus.Dismissed }) => Form(Button("primary", OpenNotice.Review, "Dit blijft staan"), Button("secondary", OpenNotice.Dismiss, "Opzij leggen: dit hoort niet bij elkaar")),
        _ => default,
    };

    private static Html Form(Html first, Html second) => Html.Of($"""
        <form method="post"><section><h2 class="utrecht-heading-2">Wat besluit u?</h2>
        <p><label class="utrecht-form-label" for="{OpenNotice.Reason}">Waarom? Noem geen namen.</label></p>
        <p><textarea class="utrecht-textarea utrecht-textarea--html-textarea" id="{OpenNotice.Reason}" name="{OpenNotice.Reason}" rows="3" maxlength="{OpenNotice.LongestReason}"></textarea></p>
        <p>{first}</p><p>{second}</p></section></form>
        """);

    private static Html Button(string rank, string act, string text) =>
        Html.Of($"""<button class="utrecht-button utrecht-button--{rank}-action wide" type="submit" name="{OpenNotice.Act}" value="{act}">{text}</button>""");
}
