using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Functions.Pages;

/// <summary>The small pieces that all pages share, as the NL Design System writes them.</summary>
internal static class Markup
{
    /// <summary>A paragraph.</summary>
    public static Html Paragraph(Html content) => Html.Of($"""<p class="utrecht-paragraph">{content}</p>""");

    /// <summary>A paragraph of plain text.</summary>
    public static Html Paragraph(string text) => Paragraph(Html.Of($"{text}"));

    /// <summary>A link.</summary>
    public static Html Link(string address, string text) => Html.Of($"""<a class="utrecht-link utrecht-link--html-a" href="{address}">{text}</a>""");

    /// <summary>A moment, in one piece.</summary>
    public static Html Moment(Instant moment) => Html.Of($"""<time datetime="{InstantPattern.General.Format(moment)}">{NetherlandsTime.Write(moment)}</time>""");

    /// <summary>Whom to call; every page ends with it or begins with it.</summary>
    /// <param name="question">What comes before the number.</param>
    public static Html Danger(string question) => Paragraph(Html.Of($"{question} {Emergency}."));

    /// <summary>The emergency number, to be called with a tap.</summary>
    public static Html Emergency { get; } = Html.Of($"""<a class="utrecht-link utrecht-link--html-a" href="tel:112"><strong>112</strong></a>""");

    /// <summary>The alarm that a child may be in danger.</summary>
    /// <param name="look">How it shows, beside its usual look.</param>
    /// <param name="title">What to do.</param>
    /// <param name="text">Why.</param>
    public static Html Alarm(string look, string title, string text) =>
        Html.Of($"""<div class="{look}"><p class="alarm-title"><a href="tel:112">{title}</a></p><p>{text}</p></div>""");
}
