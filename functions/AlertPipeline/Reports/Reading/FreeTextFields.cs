using AlertPipeline.Privacy;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads fields in which people may write anything. A BSN never goes further than this.</summary>
internal static class FreeTextFields
{
    /// <summary>A text; a BSN in it is masked, and that is noted.</summary>
    public static string? FreeText(this JsonFields fields, string name, int longest = ReportLimits.Text) => fields.Mask(name, fields.Text(name, longest));

    /// <summary>A list of texts, each masked.</summary>
    public static IReadOnlyList<string> FreeTexts(this JsonFields fields, string name, int most) =>
        [.. fields.List(name, most).Select(item => fields.Mask(item.Name, fields.Clean(item.Name, item.Value, ReportLimits.Text))).OfType<string>()];

    /// <summary>A list of telephone numbers. None is masked, whatever its digits say.</summary>
    public static IReadOnlyList<string> Phones(this JsonFields fields, string name, int most) =>
        [.. fields.List(name, most).Select(item => fields.Clean(item.Name, item.Value, ReportLimits.Text)).OfType<string>()];

    /// <summary>A name or code of the partner's own. It must stay as it is, so a BSN is refused and not masked.</summary>
    public static string? Reference(this JsonFields fields, string name) => fields.RefuseBsn(name, fields.Text(name));

    /// <summary>Refuses a reference that is a BSN.</summary>
    public static string? RefuseBsn(this JsonFields fields, string name, string? reference)
    {
        if (reference is not null && BsnMask.Covers(reference))
        {
            fields.Fault(name, "looks like a BSN, which may not be used here; use another number, or put a letter in front of it");
        }

        return reference;
    }

    private static string? Mask(this JsonFields fields, string name, string? text)
    {
        var masked = text is null ? null : BsnMask.Apply(text);
        if (masked != text)
        {
            fields.NoteMasked(name);
        }

        return masked;
    }
}
