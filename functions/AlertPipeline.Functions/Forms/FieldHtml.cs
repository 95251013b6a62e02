using AlertPipeline.Functions.Pages;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes the fields of the form: question, help and fault beside each other and tied together for screen readers, what was filled in kept.</summary>
internal sealed class FieldHtml(FormView view)
{
    private FormTexts Texts => view.Texts;

    /// <summary>A field of one line.</summary>
    public Html Line(string field, bool isRequired = false, string type = "text", string autocomplete = "off", string? inputMode = null) =>
        Field(field, Box(field, field, type, Html.Join([
            Html.Attribute("autocomplete", autocomplete), Html.Attribute("inputmode", inputMode), Html.If(isRequired, $" aria-required=\"true\"")])), isRequired);

    /// <summary>A field for a secret: it is never filled in again.</summary>
    public Html Secret(string field) => Field(field, Html.Of($"""
        <input class="utrecht-textbox utrecht-textbox--html-input utrecht-textbox--password{Invalid(field, "textbox")}" type="password" id="{field}" name="{field}"
          autocomplete="off" aria-required="true"{Described(field)}>
        """), isRequired: true);

    /// <summary>A field of several lines.</summary>
    public Html Area(string field) => Field(field, Html.Of($"""
        <textarea class="utrecht-textarea utrecht-textarea--html-textarea{Invalid(field, "textarea")}" id="{field}" name="{field}"
          rows="4" maxlength="{FormFaults.Longest(field)}"{Described(field)}>
        {view.Input.Text(field)}</textarea>
        """));

    /// <summary>A list of which one is chosen; the first stands for no answer.</summary>
    public Html Select(string field, IEnumerable<FormOption> options, string? preset = null)
    {
        var chosen = view.Input.All(field).FirstOrDefault() ?? preset ?? "";
        return Field(field, Html.Of($"""
            <select class="utrecht-select utrecht-select--html-select{Invalid(field, "select")}" id="{field}" name="{field}"{Described(field)}>
            {Html.Join(options.Select(option => Html.Of($"<option{Value(option)}{Html.If(option.Value == chosen, $" selected")}>{option.Text}</option>")))}
            </select>
            """));
    }

    /// <summary>Several controls that answer one question.</summary>
    public Html Group(string field, Html controls, bool isRequired = false) => Html.Of($"""
        <div class="utrecht-form-fieldset utrecht-form-fieldset--distanced{Invalid(field, "form-fieldset")}">
        <fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset"{Html.Attribute("aria-describedby", Describers(field))}>
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{Question(field, isRequired)}</legend>
        {Help(field)}
        {controls}
        </fieldset>
        </div>
        """);

    /// <summary>Answers of which one is chosen.</summary>
    public Html Radios(string field, IReadOnlyList<FormOption> options) => Group(field, Choices("radio", "radio-button", field, options));

    /// <summary>Answers of which any number is chosen.</summary>
    public Html Boxes(string field, IReadOnlyList<FormOption> options) => Choices("checkbox", "checkbox", field, options);

    /// <summary>A field that is made up of several boxes.</summary>
    public Html Parts(string field, IEnumerable<Html> parts, bool isRequired = false) => Group(field, Html.Of($"<div class=\"parts\">{Html.Join(parts)}</div>"), isRequired);

    /// <summary>One of several boxes that make up a field.</summary>
    public Html Part(string field, string part, string label, string type = "text", string? inputMode = null) => Html.Of($"""
        <div class="part part-{part}">{Label(part, Html.Of($"{label}"))}
        {Box(field, part, type, Html.Join([Html.Attribute("autocomplete", "off"), Html.Attribute("inputmode", inputMode)]))}</div>
        """);

    private Html Choices(string type, string look, string field, IReadOnlyList<FormOption> options) => Html.Join(options.Select((option, index) => Html.Of($"""
        <label class="utrecht-form-label utrecht-form-label--{type} choice">
        <input class="utrecht-{look} utrecht-{look}--html-input" type="{type}" id="{(index == 0 ? field : $"{field}-{option.Value}")}" name="{field}"{Value(option)}{Checked(field, option)}>
        <span>{option.Text}</span>
        </label>
        """)));

    private Html Checked(string field, FormOption option) => Html.If(view.Input.Has(field, option.Value), $" checked");

    private static Html Value(FormOption option) => Html.Of($" value=\"{option.Value}\"{Html.If(option.IsUrgent, $" data-urgent")}");

    private Html Box(string field, string name, string type, Html attributes) => Html.Of($"""
        <input class="utrecht-textbox utrecht-textbox--html-input{Invalid(field, "textbox")}" type="{type}" id="{name}" name="{name}"
          value="{view.Input.Text(name)}"{attributes}{Html.If(type is "text" or "tel", $" maxlength=\"{FormFaults.Longest(field)}\"")}{Described(field)}>
        """);

    private Html Field(string field, Html control, bool isRequired = false) => Html.Of($"""
        <div class="utrecht-form-field utrecht-form-field--distanced{Invalid(field, "form-field")}">
        {Label(field, Question(field, isRequired))}{Help(field)}
        {control}
        </div>
        """);

    private static Html Label(string control, Html text) => Html.Of($"""<label class="utrecht-form-label utrecht-form-field__label" for="{control}">{text}</label>""");

    private Html Question(string field, bool isRequired) =>
        Html.Of($"{Texts.Fields[field].Label}{Html.If(isRequired, $" <span class=\"quiet\">({Texts.Required})</span>")}");

    private Html Help(string field) => Html.Join(
    [
        Texts.Fields[field].Hint is { } hint
            ? Html.Of($"""<div class="utrecht-form-field-description utrecht-form-field__description" id="{field}-hint">{hint}</div>""")
            : default,
        FaultOf(field) is { } fault
            ? Html.Of($"""<div class="utrecht-form-field-error-message utrecht-form-field__error-message" id="{field}-fault">{fault.Text(Texts)}</div>""")
            : default,
    ]);

    private Html Described(string field) =>
        Html.Join([Html.Attribute("aria-describedby", Describers(field)), Html.If(FaultOf(field) is not null, $" aria-invalid=\"true\"")]);

    private string? Describers(string field) => (Texts.Fields[field].Hint, FaultOf(field)) switch
    {
        (null, null) => null,
        (_, null) => $"{field}-hint",
        (null, _) => $"{field}-fault",
        _ => $"{field}-hint {field}-fault",
    };

    private FormFault? FaultOf(string field) => view.Faults.FirstOrDefault(fault => fault.Field == field);

    private Html Invalid(string field, string component) => Html.If(FaultOf(field) is not null, $" utrecht-{component}--invalid");
}
