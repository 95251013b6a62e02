using AlertPipeline.Functions.Pages;
using AlertPipeline.HandOvers;

namespace AlertPipeline.Functions.HandOvers;

/// <summary>Writes the forms of the page of a hand-over, as far as the contact can still use them.</summary>
internal static class HandOverForms
{
    public static Html Of(HandOverVisit visit, HandOverSheet sheet) => Html.Of($"""
        {Html.If(sheet.Reports.Count == 0 && PoliceFacts.ReportsFor(visit.Case, visit.Reader.Id).Count > 0, $"{Form(sheet, Button("primary", HandOverFields.View, "Bekijk de gegevens"))}")}
        {(visit.IsWaiting ? Accept(sheet) : default)}
        {(visit.IsWaiting ? Refuse(sheet) : default)}
        {(visit.Case.IsWorkedOn ? Found(sheet) : default)}
        {Form(sheet, Button("secondary", HandOverFields.Cap, "Download als CAP-bericht"))}
        """);

    private static Html Accept(HandOverSheet sheet) => Section("Wij nemen deze zaak aan", sheet, Html.Of($"""
        {Text("accept-by", HandOverFields.By, "Uw naam")}
        {Text("accept-reference", HandOverFields.Reference, "Uw eigen nummer van de zaak")}
        {Button("primary", HandOverFields.Accept, "Aannemen")}
        """));

    private static Html Refuse(HandOverSheet sheet) => Section("Wij nemen deze zaak niet aan", sheet, Html.Of($"""
        {Text("refuse-by", HandOverFields.By, "Uw naam")}
        <p><label class="utrecht-form-label" for="{HandOverFields.Reason}">Waarom?</label></p>
        <p><select class="utrecht-select utrecht-select--html-select" id="{HandOverFields.Reason}" name="{HandOverFields.Reason}">
        <option value="">Kies een reden</option>
        {Html.Join(Enum.GetValues<HandOverRefusal>().Select(reason => Html.Of($"""<option value="{reason.ToWord()}">{WordsOf(reason)}</option>""")))}
        </select></p>
        {Text("refuse-reference", HandOverFields.Reference, "Uw eigen nummer, als u de zaak al kent")}
        <p><label class="utrecht-form-label" for="{HandOverFields.Words}">Toelichting. Noem geen namen.</label></p>
        <p><textarea class="utrecht-textarea utrecht-textarea--html-textarea" id="{HandOverFields.Words}" name="{HandOverFields.Words}" rows="3" maxlength="{HandOverFields.LongestWords}"></textarea></p>
        {Button("secondary", HandOverFields.Refuse, "Niet aannemen")}
        """));

    private static Html Found(HandOverSheet sheet) => Section("Is het kind gevonden?", sheet, Html.Of($"""
        {Markup.Paragraph("Wij bellen u terug. De zaak blijft open tot het piket haar sluit.")}
        {Text("found-by", HandOverFields.By, "Uw naam")}
        {Button("secondary", HandOverFields.Found, "Kind gevonden")}
        """));

    private static Html Section(string title, HandOverSheet sheet, Html content) => Html.Of($"""<section><h2 class="utrecht-heading-2">{title}</h2>{Form(sheet, content)}</section>""");

    private static Html Form(HandOverSheet sheet, Html content) =>
        Html.Of($"""<form method="post"><input type="hidden" name="{HandOverFields.Session}" value="{sheet.Session}">{content}</form>""");

    private static Html Text(string id, string name, string label) => Html.Of($"""
        <p><label class="utrecht-form-label" for="{id}">{label}</label></p>
        <p><input class="utrecht-textbox utrecht-textbox--html-input" type="text" id="{id}" name="{name}" maxlength="{HandOverFields.LongestName}" autocomplete="off"></p>
        """);

    private static Html Button(string rank, string act, string text) =>
        Html.Of($"""<p><button class="utrecht-button utrecht-button--{rank}-action wide" type="submit" name="{HandOverFields.Act}" value="{act}">{text}</button></p>""");

    private static string WordsOf(HandOverRefusal reason) => reason switch
    {
        HandOverRefusal.NotOurRegion => "Niet onze regio",
        HandOverRefusal.AlreadyKnown => "Al bij ons bekend",
        HandOverRefusal.InsufficientData => "Te weinig gegevens",
        HandOverRefusal.NoCapacity => "Nu geen capaciteit",
        _ => "Anders",
    };
}
