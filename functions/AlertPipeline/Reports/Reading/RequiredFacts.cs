namespace AlertPipeline.Reports.Reading;

/// <summary>Says what a kind cannot do without and no single object can know: whom it is about, and that it says anything.</summary>
internal static class RequiredFacts
{
    private static readonly string[] Facts = ["note", "child", "lastSeen", "circumstances", "notified", "phase", "transit", "registration", "clues"];

    public static void Check(JsonFields fields, Report report, ReportKind? kind)
    {
        RequireAnother(fields, report);
        switch (kind)
        {
            case ReportKind.Found or ReportKind.ResponsibilityTransferred:
                RequireSomebody(fields);
                break;
            case ReportKind.Concern:
                RequireSignal(fields);
                break;
            case ReportKind.Supplement:
                RequireSomebody(fields);
                RequireFact(fields);
                break;
        }
    }

    /// <summary>Whether something beside the concern says what was seen or heard.</summary>
    public static bool SaysWithoutConcern(JsonFields fields) => fields.Has("note") || !fields.IsEmpty("clues");

    private static void RequireAnother(JsonFields fields, Report report)
    {
        if (report.About?.PartnerReference is { } earlier && earlier == report.PartnerReference)
        {
            fields.Fault("about/partnerReference", "must name an earlier report, not this one");
        }
    }

    private static void RequireSomebody(JsonFields fields)
    {
        if (!fields.HasAny("about", "partnerCaseReference", "child"))
        {
            fields.Fault("about", "is required, unless partnerCaseReference or child tells whom this is about; give the reportId of the earlier report");
        }
    }

    private static void RequireSignal(JsonFields fields)
    {
        if (!fields.Has("concern") && !SaysWithoutConcern(fields))
        {
            fields.Fault("concern", "is required, unless a note or clues say what was seen or heard");
        }
    }

    private static void RequireFact(JsonFields fields)
    {
        if (!fields.HasAny(Facts))
        {
            fields.Fault("", $"must add something; give at least one of {string.Join(", ", Facts)}");
        }
    }
}
