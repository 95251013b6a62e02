using AlertPipeline.Cases.Acts;
using AlertPipeline.Functions.Pages;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Acknowledgements;

/// <summary>Writes the form that closes a case as found: four boxes and a button, and after an incomplete try what is still needed.</summary>
internal static class FoundFormHtml
{
    public static Html Render(FoundForm form, int version) => Html.Of($"""
        {Needed(form.Open)}
        <form method="post">
        <input type="hidden" name="{AcknowledgeCase.Version}" value="{version}">
        <fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset">
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Kind gevonden? Sluit de zaak pas als deze vier dingen kloppen.</legend>
        {Box(FoundForm.SeenInPerson, form.Confirmed.SeenInPerson, "Een professional heeft het kind zelf gezien")}
        {Box(FoundForm.Well, form.Confirmed.Well, "Het gaat goed met het kind")}
        {Box(FoundForm.PlaceArranged, form.Confirmed.PlaceArranged, "Er is een veilige plek voor het kind")}
        {Box(FoundForm.GuardianInformed, form.Confirmed.GuardianInformed, "De voogd weet het")}
        </fieldset>
        <p><button class="utrecht-button utrecht-button--secondary-action wide" type="submit" name="{AcknowledgeCase.Action}" value="{AcknowledgeCase.Found}">Sluiten: kind gevonden</button></p>
        </form>
        """);

    private static Html Box(string box, Answer answer, string label) => Html.Of($"""
        <label class="utrecht-form-label utrecht-form-label--checkbox choice">
        <input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id="{box}" name="{FoundForm.Field}" value="{box}"{Html.If(answer == Answer.Yes, $" checked")}>
        <span>{label}</span>
        </label>
        """);

    private static Html Needed(IReadOnlyList<ClosingNeed> open) => open.Count == 0 ? default : Html.Of($"""
        <div class="utrecht-alert utrecht-alert--error" role="alert" tabindex="-1" autofocus>
        <div class="utrecht-alert__content"><h2 class="utrecht-heading-2">De zaak is niet gesloten. Nog nodig:</h2><ul>
        {Html.Join(open.Select(need => Html.Of($"<li>{Mend(need)}</li>")))}
        </ul></div></div>
        """);

    private static Html Mend(ClosingNeed need) => need switch
    {
        ClosingNeed.SeenInPerson => Markup.Link($"#{FoundForm.SeenInPerson}", "Laat een professional naar het kind toe gaan."),
        ClosingNeed.Well => Markup.Link($"#{FoundForm.Well}", "Laat een professional nagaan of het goed gaat met het kind."),
        ClosingNeed.PlaceArranged => Markup.Link($"#{FoundForm.PlaceArranged}", "Regel een veilige plek."),
        _ => Markup.Link($"#{FoundForm.GuardianInformed}", "Vertel het de voogd."),
    };
}
