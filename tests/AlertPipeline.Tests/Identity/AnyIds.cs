using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Identity;

/// <summary>Ids of two different cases.</summary>
internal static class AnyIds
{
    public static Gen<(string One, string Other)> Two { get; } =
        from one in Gen.Choose(0, 1000)
        from distance in Gen.Choose(1, 1000)
        select (DerivedId.Case($"report-{one}"), DerivedId.Case($"report-{one + distance}"));
}
