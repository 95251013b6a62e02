using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Urgency;

/// <summary>Every input that the urgency rules can get.</summary>
internal static class UrgencyInputs
{
    public static Gen<UrgencyInput> Any { get; } =
        from kind in Gen.Elements(Enum.GetValues<ReportKind>())
        from age in Gen.OneOf(Gen.Constant<AgeSpan?>(null), Ages())
        from phase in Gen.Elements(Enum.GetValues<Phase>())
        from crime in Gen.Elements(Enum.GetValues<Answer>())
        from shelter in Gen.Elements(Enum.GetValues<Answer>())
        select new UrgencyInput(kind, age, phase, crime, shelter);

    public static Gen<UrgencyAssessment> Assessed { get; } = Any.Select(UrgencyAssessment.Of);

    private static Gen<AgeSpan?> Ages() =>
        from youngest in Gen.Choose(0, ReportLimits.Age)
        from oldest in Gen.Choose(youngest, ReportLimits.Age)
        select (AgeSpan?)new AgeSpan(youngest, oldest);
}
