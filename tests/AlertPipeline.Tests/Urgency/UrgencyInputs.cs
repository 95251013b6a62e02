using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Urgency;

/// <summary>Every input that the urgency rules can get.</summary>
internal static class UrgencyInputs
{
    public static IReadOnlyList<UrgencySigns> Signs { get; } = [.. Enum.GetValues<UrgencySigns>().Where(sign => sign != UrgencySigns.None)];

    public static Gen<UrgencyInput> Any { get; } =
        from kind in Gen.Elements(Enum.GetValues<ReportKind>())
        from missing in Gen.Elements(true, false)
        from age in Gen.OneOf(Gen.Constant<AgeSpan?>(null), Ages())
        from signs in Gen.SubListOf<UrgencySigns>(Signs)
        from hours in Gen.Choose(-1, 200)
        select new UrgencyInput(
            kind, missing, age, Together(signs), hours < 0 ? null : Duration.FromHours(hours));

    public static Gen<UrgencyAssessment> Assessed { get; } = Any.Select(UrgencyAssessment.Of);

    public static UrgencySigns Together(IEnumerable<UrgencySigns> signs) => signs.Aggregate(UrgencySigns.None, (all, sign) => all | sign);

    private static Gen<AgeSpan?> Ages() =>
        from youngest in Gen.Choose(0, ReportLimits.Age)
        from oldest in Gen.Choose(youngest, ReportLimits.Age)
        select (AgeSpan?)new AgeSpan(youngest, oldest);
}
