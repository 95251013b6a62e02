using AlertPipeline.Functions.Pages;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes the receipt of a form: what happened, when, and what happens next. It holds no personal data, so that it can be printed and passed on.</summary>
internal static class ReceiptPage
{
    /// <summary>The receipt of a report.</summary>
    public static Page Of(Receipt receipt, ReceiptTexts texts)
    {
        var report = receipt.Report;
        return Write(texts, report.WithdrawnAt is null ? texts.Title : texts.WithdrawnTitle, Html.Of($"""
            <div data-sent></div>
            {(report.Exercise == true ? Markup.Paragraph(Html.Of($"<strong>{texts.Exercise}</strong>")) : default)}
            {Facts(report, texts)}
            {Section(texts.NextHeading, List(report.Next.Select(step => Describe(step, report, texts))))}
            {Missing(report, texts)}
            {Markup.Paragraph(Html.Of($"{texts.Keep} {Markup.Moment(receipt.ExpiresAt)}."))}
            <p class="actions"><a class="utrecht-link utrecht-link--html-a" href="">{texts.Reload}</a>
            <button class="utrecht-button utrecht-button--secondary-action" type="button" data-print hidden>{texts.Print}</button></p>
            {(report.WithdrawnAt is null ? Withdraw(report, texts) : default)}
            """)) with { Above = Above(receipt, texts) };
    }

    /// <summary>The page behind a link that is not good.</summary>
    public static Page Invalid(ReceiptTexts texts) => Write(texts, texts.InvalidTitle, Html.Of($"""
        {Markup.Paragraph(texts.Invalid)}
        {Markup.Paragraph(Markup.Link(new FormAddress(texts.Language, Link: null).ToString(), texts.NewReport))}
        """));

    private static Page Write(ReceiptTexts texts, string title, Html content) =>
        new() { Language = texts.Language, Title = title, Content = Html.Of($"{content}{Markup.Danger(texts.Danger)}") };

    private static Html Above(Receipt receipt, ReceiptTexts texts) => Html.Of($"""
        {(receipt.CallEmergency && receipt.Report.WithdrawnAt is null ? Markup.Alarm("alarm alarm-now", texts.AlarmTitle, texts.Alarm) : default)}
        <p class="languages">
        <a class="utrecht-link utrecht-link--html-a" href="?{PageLanguage.Query}={texts.Other.Code}" lang="{texts.Other.Code}" hreflang="{texts.Other.Code}">{texts.Other.Name}</a>
        </p>
        """);

    private static Html Facts(ReportView report, ReceiptTexts texts) => Html.Of($"""
        <dl class="utrecht-data-list utrecht-data-list--html-dl utrecht-data-list--rows">
        {Fact(texts.State, Html.Of($"{texts.States[report.Status]}"))}
        {(report.WithdrawnAt is { } at ? Fact(texts.Withdrawn, Markup.Moment(at)) : default)}
        {Fact(texts.ReceivedAt, Markup.Moment(report.ReceivedAt))}
        {Fact(texts.Number, Html.Of($"{report.ReportId}"))}
        </dl>
        """);

    private static Html Fact(string key, Html value) => Html.Of($"""
        <div class="utrecht-data-list__item">
        <dt class="utrecht-data-list__item-key">{key}</dt>
        <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{value}</dd>
        </div>
        """);

    private static Html Describe(OutlookStep step, ReportView report, ReceiptTexts texts) => step.At switch
    {
        null => Html.Of($"{texts.Nexts[step.What]}."),
        { } at when at <= report.ReceivedAt => Html.Of($"{texts.Nexts[step.What]}, {texts.AtOnce}."),
        { } at => Html.Of($"{texts.Nexts[step.What]}, {texts.AtTheLatest} {Markup.Moment(at)}."),
    };

    private static Html Missing(ReportView report, ReceiptTexts texts)
    {
        var unknown = report.Missing.Where(texts.Facts.ContainsKey).Select(pointer => Html.Of($"{texts.Facts[pointer]}")).ToList();
        return Html.Join(
        [
            unknown.Count > 0 ? Section(texts.MissingHeading, Html.Join([List(unknown), Markup.Paragraph(texts.MissingAdvice)])) : default,
            report.Masked.Count > 0 ? Markup.Paragraph(texts.Masked) : default,
        ]);
    }

    private static Html Withdraw(ReportView report, ReceiptTexts texts)
    {
        var (heading, sure) = report.Kind == ReportKind.Concern ? (texts.ConcernWithdrawHeading, texts.ConcernWithdrawSure) : (texts.WithdrawHeading, texts.WithdrawSure);
        return Html.Of($"""
            <section class="unprinted"><h2 class="utrecht-heading-2">{heading}</h2>
            {Markup.Paragraph(sure)}
            <form method="post"><button class="utrecht-button utrecht-button--secondary-action wide" type="submit">{texts.WithdrawAsk}</button></form>
            </section>
            """);
    }

    private static Html Section(string heading, Html content) => Html.Of($"""<section><h2 class="utrecht-heading-2">{heading}</h2>{content}</section>""");

    private static Html List(IEnumerable<Html> items) => Html.Of($"<ul>{Html.Join(items.Select(item => Html.Of($"<li>{item}</li>")))}</ul>");
}
