using AlertPipeline.Functions.Pages;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes the page with a form: what happened, then who reports.</summary>
internal static class FormPage
{
    /// <summary>The page.</summary>
    public static Page Of(FormView view)
    {
        var (texts, fields) = (view.Texts, new FieldHtml(view));
        var isConcern = view.Address.Kind == ReportKind.Concern;
        return new Page
        {
            Language = texts.Language,
            Title = isConcern ? texts.ConcernTitle : texts.Title,
            TitlePrefix = view.Faults.Count > 0 ? texts.FaultPrefix : "",
            Above = FormFrame.Above(view),
            Content = FormFrame.Around(view, Html.Join([isConcern ? ConcernQuestions.Of(view, fields) : MissingQuestions.Of(view, fields), Reporter(view, fields)])),
        };
    }

    private static Html Reporter(FormView view, FieldHtml fields) => FormFrame.Section(view.Texts.ReporterHeading, Html.Join(
    [
        fields.Line(FormFields.Role, isRequired: true, autocomplete: "organization-title"),
        fields.Line(FormFields.Callback, isRequired: true, type: "tel", autocomplete: "tel"),
        view.Sender is null ? fields.Secret(FormFields.AccessCode) : default,
    ]));
}
