using AlertPipeline.Functions.Pages;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes the questions about a concern: what was seen or heard, then what can join it with others. A child need not be known.</summary>
internal static class ConcernQuestions
{
    /// <summary>The questions.</summary>
    public static Html Of(FormView view, FieldHtml fields) =>
        Html.Join([What(view.Texts, fields), Happened(view, fields), Child(view.Texts, fields), ClueQuestions.Of(view.Texts, fields), More(view.Texts, fields)]);

    private static Html What(FormTexts texts, FieldHtml fields) => FormFrame.Section(
        texts.ConcernHeading, fields.Group(FormFields.Types, fields.Boxes(FormFields.Types, texts.Options(FormFields.Types, FormChoices.All<ConcernType>()))));

    private static Html Happened(FormView view, FieldHtml fields) => FormFrame.Section(view.Texts.HappenedHeading, Html.Join(
    [
        fields.Parts(
            FormFields.Happened,
            [
                fields.Part(FormFields.Happened, FormFields.HappenedDate, view.Texts.SeenDate, "date"),
                fields.Part(FormFields.Happened, FormFields.HappenedTime, view.Texts.SeenTime, "time"),
            ]),
        FormPlaces.Of(view, fields),
        fields.Line(FormFields.Place),
    ]));

    private static Html Child(FormTexts texts, FieldHtml fields) => FormFrame.Section(texts.ChildHeading, Html.Join(
    [
        Markup.Paragraph(texts.NoChild),
        fields.Line(FormFields.Name),
        fields.Line(FormFields.VNumber, inputMode: "numeric"),
        fields.Area(FormFields.Description),
    ]));

    private static Html More(FormTexts texts, FieldHtml fields) => FormFrame.Section(texts.MoreHeading, Html.Join(
    [
        fields.Group(FormFields.Forms, fields.Boxes(FormFields.Forms, texts.Options(FormFields.Forms, FormChoices.Known<ExploitationForm>()))),
        fields.Select(FormFields.Source, texts.OptionsOrUnknown(FormFields.Source, FormChoices.Known<ConcernSource>())),
        fields.Area(FormFields.Note),
    ]));
}
