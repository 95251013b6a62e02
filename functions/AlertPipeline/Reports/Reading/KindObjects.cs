namespace AlertPipeline.Reports.Reading;

/// <summary>Knows which objects belong to which kind of report. Where the kind could not be read, every object may stand.</summary>
internal sealed class KindObjects(JsonFields fields, ReportKind? kind)
{
    private static readonly Dictionary<string, ReportKind[]> Owners = new()
    {
        ["about"] = [ReportKind.Found, ReportKind.ResponsibilityTransferred, ReportKind.Concern, ReportKind.Supplement],
        ["lastSeen"] = [ReportKind.Missing, ReportKind.Supplement],
        ["transit"] = [ReportKind.Missing, ReportKind.Supplement],
        ["registration"] = [ReportKind.Missing, ReportKind.Supplement],
        ["found"] = [ReportKind.Found],
        ["transfer"] = [ReportKind.ResponsibilityTransferred],
        ["concern"] = [ReportKind.Concern],
        ["clues"] = [ReportKind.Missing, ReportKind.Found, ReportKind.Concern, ReportKind.Supplement],
    };

    private static readonly (ReportKind Kind, string Name)[] Required =
        [(ReportKind.Missing, "child"), (ReportKind.Missing, "lastSeen"), (ReportKind.ResponsibilityTransferred, "transfer")];

    /// <summary>The fields of an object; null when it is not there, or does not belong to this kind.</summary>
    public JsonFields? Take(string name)
    {
        if (kind is { } known && Owners.TryGetValue(name, out var owners) && !owners.Contains(known))
        {
            fields.Refuse(name, $"belongs to a report of kind {Vocabulary<ReportKind>.List(owners)}; leave it out, or send it in such a report");
            return null;
        }

        return IsRequired(name) ? fields.Require(name, "is required and must be an object").Object(name) : fields.Object(name);
    }

    private bool IsRequired(string name) => kind is { } known && Required.Contains((known, name));
}
