using AlertPipeline.Clues;
using AlertPipeline.Functions.Pages;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes the questions about what can join reports: one of each, each optional.</summary>
internal static class ClueQuestions
{
    /// <summary>All of them.</summary>
    public static Html Of(FormTexts texts, FieldHtml fields) => FormFrame.Section(texts.CluesHeading, Html.Join(
    [
        Markup.Paragraph(texts.CluesIntro),
        Vehicle(texts, fields),
        fields.Line(FormFields.Phone, type: "tel"),
        fields.Select(FormFields.Platform, texts.OptionsOrUnknown(FormFields.Platform, FormChoices.Of<AccountPlatform>())),
        fields.Line(FormFields.Account),
        fields.Line(FormFields.Address),
        fields.Line(FormFields.Person),
        fields.Group(FormFields.Modus, fields.Boxes(FormFields.Modus, texts.Options(FormFields.Modus, FormChoices.All<ModusKind>()))),
    ]));

    /// <summary>Those about a vehicle.</summary>
    public static Html Vehicle(FormTexts texts, FieldHtml fields) => Html.Join(
    [
        fields.Line(FormFields.Plate),
        fields.Select(FormFields.Colour, texts.OptionsOrUnknown(FormFields.Colour, FormChoices.Known<VehicleColour>())),
        fields.Line(FormFields.Make),
    ]);
}
