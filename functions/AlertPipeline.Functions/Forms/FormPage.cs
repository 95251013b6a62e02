using AlertPipeline.Functions.Pages;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes the page with the form: danger first, then what finds the child, then who reports.</summary>
internal static class FormPage
{
    /// <summary>The page.</summary>
    public static Page Of(FormView view)
    {
        var texts = view.Texts;
        return new Page
        {
            Language = texts.Language,
            Title = texts.Title,
            TitlePrefix = view.Faults.Count > 0 ? texts.FaultPrefix : "",
            Above = FormFrame.Above(view),
            Content = FormFrame.Around(view, Html.Join([Danger(view), Child(view), Seen(view), More(view), Reporter(view)])),
        };
    }

    private static Html Danger(FormView view)
    {
        var (fields, texts) = (new FieldHtml(view), view.Texts);
        return Section(texts.DangerHeading, fields.Group(FormFields.Facts, Html.Join(
        [
            fields.Boxes(FormFields.Facts, [.. FormFacts.Urgent.Select(fact => Choice(texts, FormFields.Facts, FormChoices.Of(fact)) with { IsUrgent = true })]),
            fields.Boxes(FormFields.NoFacts, [Choice(texts, FormFields.NoFacts, "yes")]),
        ])));
    }

    private static Html Child(FormView view)
    {
        var (fields, texts) = (new FieldHtml(view), view.Texts);
        return Section(texts.ChildHeading, Html.Join(
        [
            fields.Line(FormFields.Name),
            fields.Radios(FormFields.Age, [.. FormFields.Ages.Select(Age), Choice(texts, FormFields.Age, "unknown")]),
            fields.Parts(FormFields.Birth, [Number(FormFields.BirthDay, texts.BirthDay), Number(FormFields.BirthMonth, texts.BirthMonth), Number(FormFields.BirthYear, texts.BirthYear)]),
            fields.Radios(FormFields.Sex, Choices(texts, FormFields.Sex, FormChoices.Of<Sex>())),
            fields.Line(FormFields.VNumber, inputMode: "numeric"),
            fields.Area(FormFields.Description),
        ]));

        Html Number(string part, string label) => fields.Part(FormFields.Birth, part, label, inputMode: "numeric");
        FormOption Age(AgeRange ages) => Choice(texts, FormFields.Age, FormChoices.Of(ages)) with { IsUrgent = ages == FormFields.Ages[0] };
    }

    private static Html Seen(FormView view)
    {
        var (fields, texts) = (new FieldHtml(view), view.Texts);
        return Section(texts.SeenHeading, Html.Join(
        [
            fields.Parts(
                FormFields.Seen,
                [fields.Part(FormFields.Seen, FormFields.SeenDate, texts.SeenDate, "date"), fields.Part(FormFields.Seen, FormFields.SeenTime, texts.SeenTime, "time")],
                isRequired: true),
            fields.Radios(FormFields.Certainty, Choices(texts, FormFields.Certainty, FormFields.Certainties)),
            FormPlaces.Of(view, fields),
            fields.Line(FormFields.Place),
            fields.Select(FormFields.Phase, Phases(texts)),
            Html.Of($"""<div class="transit">{fields.Line(FormFields.TransitFrom)}{fields.Line(FormFields.TransitTo)}</div>"""),
        ]));
    }

    private static Html More(FormView view)
    {
        var (fields, texts) = (new FieldHtml(view), view.Texts);
        return Section(texts.MoreHeading, Html.Join(
        [
            fields.Group(FormFields.Signs, fields.Boxes(FormFields.Signs, Choices(texts, FormFields.Signs, FormFacts.Signs.Select(FormChoices.Of)))),
            fields.Group(FormFields.Told, fields.Boxes(FormFields.Told, Choices(texts, FormFields.Told, FormFields.Informed))),
            fields.Area(FormFields.Note),
        ]));
    }

    private static Html Reporter(FormView view)
    {
        var fields = new FieldHtml(view);
        return Section(view.Texts.ReporterHeading, Html.Join(
        [
            fields.Line(FormFields.Role, isRequired: true, autocomplete: "organization-title"),
            fields.Line(FormFields.Callback, isRequired: true, type: "tel", autocomplete: "tel"),
            view.Sender is null ? fields.Secret(FormFields.AccessCode) : default,
        ]));
    }

    private static IEnumerable<FormOption> Phases(FormTexts texts) =>
    [
        new("", texts.Choice(FormFields.Phase, "unknown")),
        .. Choices(texts, FormFields.Phase, FormChoices.Of<Phase>()).SkipLast(1).Select(phase => phase with { IsUrgent = phase.Value == FormChoices.Protected }),
    ];

    private static IReadOnlyList<FormOption> Choices(FormTexts texts, string field, IEnumerable<string> values) =>
        [.. values.Select(value => Choice(texts, field, value))];

    private static FormOption Choice(FormTexts texts, string field, string value) => new(value, texts.Choice(field, value));

    private static Html Section(string heading, Html fields) => Html.Of($"""<section><h2 class="utrecht-heading-2">{heading}</h2>{fields}</section>""");
}
