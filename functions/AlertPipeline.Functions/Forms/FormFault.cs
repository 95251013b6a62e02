namespace AlertPipeline.Functions.Forms;

/// <summary>What is wrong with a field.</summary>
/// <param name="Field">The field; null when none can be blamed.</param>
/// <param name="Kind">What is wrong.</param>
internal sealed record FormFault(string? Field, FormFaultKind Kind)
{
    /// <summary>What to do about it.</summary>
    public string Text(FormTexts texts)
    {
        var (about, kind) = (Field is null ? null : texts.Fields.GetValueOrDefault(Field), Kind);
        return (kind switch
        {
            FormFaultKind.Missing => about?.Missing,
            FormFaultKind.TooLong => texts.TooLong,
            _ => about?.Wrong,
        }) ?? texts.OtherFault;
    }
}
