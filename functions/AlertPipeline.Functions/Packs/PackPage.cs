using AlertPipeline.Cases;
using AlertPipeline.Escalation;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.Pages;
using AlertPipeline.OnCall;
using AlertPipeline.Texts;

namespace AlertPipeline.Functions.Packs;

/// <summary>Writes a pack: one page without anything that it would have to fetch, for screen and paper. Of a child it says nothing.</summary>
internal static class PackPage
{
    private const string Style =
        "body{font:11pt sans-serif;margin:1.5em}h2{margin-top:1.5em}section{break-inside:avoid;border-top:1px solid}"
        + "table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.2em 1em .2em 0}";

    /// <summary>The whole page.</summary>
    public static Html Of(PackContent content) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="nl">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Noodlijst</title><style>{Style}</style></head>
        <body>
        <h1>{MessageTexts.Dutch.Common.Prefixes[content.Desk.Status]}Noodlijst van {Markup.Moment(content.Now)}</h1>
        <p><strong>Direct gevaar? Bel 112.</strong> Wat na {Markup.Moment(content.Now)} is gebeurd, staat hier niet in.</p>
        <p>Werkt AlertPipeline niet? Volg dan zelf de stappen hieronder op de tijden die erbij staan, en schrijf op wie u wanneer belde.</p>
        <h2>Open zaken: {content.Open.Count}</h2>
        {Html.Join(content.Ordered.Select(current => Case(current, content)))}
        {Html.If(content.Unreadable.Count > 0, $"<p>Niet te lezen: {string.Join(", ", content.Unreadable)}</p>")}
        <h2>Wie heeft dienst</h2>
        {Table(content.Shifts.Select(Row))}
        <h2>Politie en voogd</h2>
        {Table(content.Contacts.Select(contact => Html.Of($"<tr><td>{contact.Role}</td><td>{contact.Person.Name}</td><td>{Phone(contact.Person.Phone)}</td></tr>")))}
        <p>Ons nummer bij de politie: {content.Desk.Phone}</p>
        </body>
        </html>
        """);

    private static Html Case(Case current, PackContent content) => Html.Of($"""
        <section>
        <h3>{current.Id} - {MessageTexts.Dutch.Common.Levels[current.Urgency.Level]}</h3>
        <p>{Owner(current)} Gemeld op {Markup.Moment(current.AcceptedAt)} door {Reporters(current, content)}.</p>
        {Table(DeadlineView.Of(current, content.Now).Select(Row))}
        {Table(Coming(current, content).Select(step => Row(step, content)))}
        {Table(ContactView.Of(current, content.Book).Select(Row))}
        </section>
        """);

    private static Html Row(TeamShift shift) => Html.Of($"""
        <tr><td>{Markup.Moment(shift.Shift.From)} tot {Markup.Moment(shift.Shift.Until)}</td><td>team {shift.Team.Id}, laag {shift.Shift.Layer}</td>
        <td>{shift.Person.Name}</td><td>{Phone(shift.Person.Phone)}</td></tr>
        """);

    private static Html Row(DeadlineView deadline) => Html.Of($"<tr><th>Termijn</th><td>{Markup.Moment(deadline.At)}</td><td>{PackWords.Of(deadline)}</td></tr>");

    private static Html Row(CaseStep step, PackContent content) => Html.Of($"""
        <tr><th>Stap</th><td>{Markup.Moment(step.At)}</td>
        <td>{step.Name}: {string.Join(", ", step.Told.Select(person => content.Book.Find(person)?.Name ?? person))}</td></tr>
        """);

    private static IEnumerable<CaseStep> Coming(Case current, PackContent content) =>
        CaseSteps.Of(current, [], [], content.Book, content.Now).Where(step => step.State == CaseStepState.Coming);

    private static Html Row(ContactView contact) =>
        Html.Of($"<tr><th>Bel</th><td>{contact.Name} ({PackWords.Of(contact.Role)})</td><td>{Phone(contact.Phone)}</td></tr>");

    private static string Reporters(Case current, PackContent content) =>
        string.Join(", ", current.Reports.Select(report => content.Book.Partner(report.PartnerId)?.Name ?? report.PartnerId).Distinct());

    private static string Owner(Case current) => current.Acknowledgement is { } taken ? $"{taken.Name} heeft deze zaak." : "Niemand heeft deze zaak nog.";

    private static string Phone(string? phone) => phone ?? "geen nummer";

    private static Html Table(IEnumerable<Html> rows) => Html.Of($"<table>{Html.Join(rows)}</table>");
}
