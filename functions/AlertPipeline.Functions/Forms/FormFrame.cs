using AlertPipeline.Functions.Pages;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes what stands around the questions: the alarm, the other language, what went wrong, and the button.</summary>
internal static class FormFrame
{
    private const string Id = "report";

    /// <summary>
    /// What stands above the heading. The first button of a form is the one that the Enter key presses, so sending comes before the other language.
    /// The alarm shows by itself when an urgent fact is chosen; the script also tells a screen reader.
    /// </summary>
    public static Html Above(FormView view)
    {
        var texts = view.Texts;
        return Html.Of($"""
            <button class="unseen" type="submit" form="{Id}" tabindex="-1" aria-hidden="true">{texts.Send}</button>
            {Markup.Alarm("alarm", texts.AlarmTitle, texts.Alarm)}
            <p class="unseen" role="alert" data-announce="{texts.AlarmTitle}. {texts.Alarm}"></p>
            <p class="languages">
            <button class="utrecht-button utrecht-button--subtle" type="submit" form="{Id}" lang="{texts.Other.Code}"
              name="{FormFields.Language}" value="{texts.Other.Code}">{texts.Other.Name}</button>
            </p>
            """);
    }

    /// <summary>The form with its questions.</summary>
    public static Html Around(FormView view, Html questions)
    {
        var texts = view.Texts;
        return Html.Of($"""
            {Intro(view)}{Markup.Danger(texts.Danger)}
            {Notice(view)}{Summary(view)}{Draft(texts)}
            <form id="{Id}" method="post" action="{view.Address.ToString()}" accept-charset="utf-8" novalidate
              data-kind="{view.Address.Kind.ToWord()}"{Html.If(view.IsFresh, $" data-fresh")}>
            <input type="hidden" name="{FormFields.Ticket}" value="{view.Ticket}">
            {Sender(view)}
            {questions}
            <p class="utrecht-paragraph unseen" role="alert" data-offline="{texts.Offline}"></p>
            <p><button class="utrecht-button utrecht-button--primary-action wide" type="submit">{texts.Send}</button></p>
            </form>
            """);
    }

    /// <summary>Questions that belong together.</summary>
    public static Html Section(string heading, Html fields) => Html.Of($"""<section><h2 class="utrecht-heading-2">{heading}</h2>{fields}</section>""");

    private static Html Intro(FormView view)
    {
        var (intro, other) = view.Address.Kind == ReportKind.Concern ? (view.Texts.ConcernIntro, view.Texts.ToMissing) : (view.Texts.Intro, view.Texts.ToConcern);
        return Html.Join([Markup.Paragraph(intro), Markup.Paragraph(Markup.Link(view.Address.ForOther().ToString(), other))]);
    }

    private static Html Sender(FormView view) => view.Sender is { } sender
        ? Markup.Paragraph(Html.Of($"{view.Texts.SenderIs} <strong>{sender.Partner.Name}</strong>{FormPlaces.Named(view, sender.Location)}."))
        : default;

    private static Html Notice(FormView view) => view.Texts.Notices.TryGetValue(view.Notice, out var notice)
        ? Html.Of($"""<div class="utrecht-alert utrecht-alert--error" role="alert" tabindex="-1" autofocus><p>{notice}</p></div>""")
        : default;

    private static Html Summary(FormView view) => view.Faults.Count == 0 ? default : Html.Of($"""
        <div class="utrecht-alert utrecht-alert--error" role="alert" tabindex="-1" autofocus data-faults>
        <div class="utrecht-alert__content"><h2 class="utrecht-heading-2">{view.Texts.FaultHeading}</h2><ul>
        {Html.Join(view.Faults.Select(fault => Html.Of($"<li>{Mend(view, fault)}</li>")))}
        </ul></div></div>
        """);

    private static Html Mend(FormView view, FormFault fault) => fault.Field is { } field
        ? Markup.Link($"#{FormFields.FirstControl(field)}", fault.Text(view.Texts))
        : Html.Of($"{fault.Text(view.Texts)}");

    private static Html Draft(FormTexts texts) => Html.Of($"""
        <div class="utrecht-alert" role="status" data-draft hidden>
        <div class="utrecht-alert__content">
        <p>{texts.DraftRestored}</p>
        <p><button class="utrecht-button utrecht-button--secondary-action" type="button" data-wipe>{texts.DraftWipe}</button></p>
        </div>
        </div>
        """);
}
