using NodaTime;

namespace AlertPipeline.Cases.Corrections;

/// <summary>Keeps two cases apart, or lets them meet again, one after the other.</summary>
internal static class CaseParting
{
    public static CaseChange? Part(Case one, Case other, Instant now) =>
        !CaseApartness.Covers(one, other) ? Part(one, other, now, CaseEventKind.KeptApart)
        : !CaseApartness.Covers(other, one) ? Part(other, one, now, CaseEventKind.KeptApart)
        : null;

    public static CaseChange? Meet(Case one, Case other, Instant now) =>
        CaseApartness.Touches(one, other) ? Record(one.TogetherWith(other), other, now, CaseEventKind.KeptApartNoMore)
        : CaseApartness.Touches(other, one) ? Record(other.TogetherWith(one), one, now, CaseEventKind.KeptApartNoMore)
        : null;

    private static CaseChange Part(Case current, Case other, Instant now, CaseEventKind kind) =>
        Record(current.ApartFrom(other.Reports.Select(report => report.ReportId)) with { Resembles = [.. current.Resembles.Where(id => id != other.Id)] }, other, now, kind);

    private static CaseChange Record(Case current, Case other, Instant now, CaseEventKind kind) => CaseChange.Of(current).Record(kind, now, other.Id);
}
