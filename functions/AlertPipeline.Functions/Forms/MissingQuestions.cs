using AlertPipeline.Functions.Pages;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes the questions about a missing child: danger first, then what finds the child.</summary>
internal static class MissingQuestions
{
    /// <summary>The questions.</summary>
    public static Html Of(FormView view, FieldHtml fields) =>
        Html.Join([Danger(view.Texts, fields), Child(view.Texts, fields), Seen(view, fields), More(view.Texts, fields)]);

    private static Html Danger(FormTexts texts, FieldHtml fields) => FormFrame.Section(texts.DangerHeading, fields.Group(FormFields.Facts, Html.Join(
    [
        fields.Boxes(FormFields.Facts, [.. FormFacts.Urgent.Select(fact => texts.Option(FormFields.Facts, FormChoices.Of(fact)) with { IsUrgent = true })]),
        fields.Boxes(FormFields.NoFacts, [texts.Option(FormFields.NoFacts, "yes")]),
    ])));

    private static Html Child(FormTexts texts, FieldHtml fields)
    {
        return FormFrame.Section(texts.ChildHeading, Html.Join(
        [
            fields.Line(FormFields.Name),
            fields.Radios(FormFields.Age, [.. FormFields.Ages.Select(Age), texts.Option(FormFields.Age, "unknown")]),
            fields.Parts(FormFields.Birth, [Number(FormFields.BirthDay, texts.BirthDay), Number(FormFields.BirthMonth, texts.BirthMonth), Number(FormFields.BirthYear, texts.BirthYear)]),
            fields.Radios(FormFields.Sex, texts.Options(FormFields.Sex, FormChoices.Of<Sex>())),
            fields.Line(FormFields.VNumber, inputMode: "numeric"),
            fields.Area(FormFields.Description),
        ]));

        Html Number(string part, string label) => fields.Part(FormFields.Birth, part, label, inputMode: "numeric");
        FormOption Age(AgeRange ages) => texts.Option(FormFields.Age, FormChoices.Of(ages)) with { IsUrgent = ages == FormFields.Ages[0] };
    }

    private static Html Seen(FormView view, FieldHtml fields)
    {
        var texts = view.Texts;
        return FormFrame.Section(texts.SeenHeading, Html.Join(
        [
            fields.Parts(
                FormFields.Seen,
                [fields.Part(FormFields.Seen, FormFields.SeenDate, texts.SeenDate, "date"), fields.Part(FormFields.Seen, FormFields.SeenTime, texts.SeenTime, "time")],
                isRequired: true),
            fields.Radios(FormFields.Certainty, texts.Options(FormFields.Certainty, FormFields.Certainties)),
            FormPlaces.Of(view, fields),
            fields.Line(FormFields.Place),
            fields.Select(FormFields.Phase, texts.OptionsOrUnknown(FormFields.Phase, FormChoices.Known<Phase>()).Select(WithUrgency)),
            Html.Of($"""<div class="transit">{fields.Line(FormFields.TransitFrom)}{fields.Line(FormFields.TransitTo)}</div>"""),
        ]));
    }

    private static Html More(FormTexts texts, FieldHtml fields) => FormFrame.Section(texts.MoreHeading, Html.Join(
    [
        fields.Group(FormFields.Signs, fields.Boxes(FormFields.Signs, texts.Options(FormFields.Signs, FormFacts.Signs.Select(FormChoices.Of)))),
        fields.Group(FormFields.Told, fields.Boxes(FormFields.Told, texts.Options(FormFields.Told, FormFields.Informed))),
        ClueQuestions.Vehicle(texts, fields),
        fields.Area(FormFields.Note),
    ]));

    private static FormOption WithUrgency(FormOption phase) => phase with { IsUrgent = phase.Value == FormChoices.Protected };
}
