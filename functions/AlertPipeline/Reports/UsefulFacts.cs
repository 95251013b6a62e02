using AlertPipeline.Urgency;

namespace AlertPipeline.Reports;

/// <summary>
/// What a partner is asked for after a report was accepted. A V-number is never among it, since many children have none.
/// What was answered with unknown is not asked again.
/// </summary>
public static class UsefulFacts
{
    private static readonly UsefulFact[] WhenMissing =
    [
        new("/child/fullName", report => report.Child is { FullName: not null } or { GivenName: not null } or { FamilyName: not null }),
        new("/child/birthDate", report => report.Child is { BirthDate: not null } or { BirthYear: not null } or { AgeRange: not null }),
        new("/child/sex", report => report.Child.Sex != Sex.Unknown),
        new("/child/description", report => report.Child.Description is not null),
        new("/lastSeen/municipalityCode", report => report.LastSeen.MunicipalityCode is not null),
        new("/phase", report => report.Phase != Phase.Unknown),
        new("/transit/from", report => report.Phase != Phase.InTransit || report.Transit?.From is not null),
        new("/transit/to", report => report.Phase != Phase.InTransit || report.Transit?.To is not null),
        new("/transit/expectedAt", report => report.Phase != Phase.InTransit || report.Transit?.ExpectedAt is not null),
        new("/circumstances", report => report.Circumstances.Count > 0 || report.Unknown.Any(field => field.StartsWith("/circumstances/", StringComparison.Ordinal))),
        new("/notified/guardian", report => report.Notified.Guardian != Answer.Unknown),
        new("/notified/police", report => report.Notified.Police != Answer.Unknown),
    ];

    private static readonly UsefulFact[] WhenFound =
    [
        new("/found/at", report => report.Found?.At is not null),
        new("/found/place", report => report.Found?.Place is not null),
        new("/found/seenInPerson", report => report.Found is { SeenInPerson: not Answer.Unknown }),
        new("/found/well", report => report.Found is { Well: not Answer.Unknown }),
        new("/found/safePlace", report => report.Found is { SafePlace: not Answer.Unknown }),
        new("/notified/guardian", report => report.Notified.Guardian != Answer.Unknown),
    ];

    private static readonly UsefulFact[] WhenTransferred =
    [
        new("/transfer/callback", report => report.Transfer?.Callback is not null),
        new("/transfer/at", report => report.Transfer?.At is not null),
    ];

    private static readonly UsefulFact[] WhenConcerned =
    [
        new("/concern/types", report => report.Concern is { Types.Count: > 0 }),
        new("/concern/source", report => report.Concern is { Source: not ConcernSource.Unknown }),
        new("/concern/at", report => report.Concern?.At is not null),
        new("/concern/place", report => report.Concern?.Place is not null),
    ];

    /// <summary>The useful facts that a report does not give, as JSON Pointers; empty when nothing is left to ask.</summary>
    public static IReadOnlyList<string> MissingFrom(Report report) =>
        [.. Of(report.Kind).Where(fact => !fact.IsKnown(report)).Select(fact => fact.Pointer).Concat(TraffickingQuestions.OpenIn(report)).Except(report.Unknown)];

    private static UsefulFact[] Of(ReportKind kind) => kind switch
    {
        ReportKind.Missing => WhenMissing,
        ReportKind.Found => WhenFound,
        ReportKind.ResponsibilityTransferred => WhenTransferred,
        ReportKind.Concern => WhenConcerned,
        _ => [],
    };
}
