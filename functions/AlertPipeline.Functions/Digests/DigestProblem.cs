using AlertPipeline.Digests;
using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Digests;

/// <summary>Says why there is no digest, and what to do.</summary>
internal static class DigestProblem
{
    /// <summary>The month in an address is none.</summary>
    public static Problem NoMonth { get; } = Problem.InvalidQuery([new ReportFault("/month", "'month' must be a month such as 2026-10.")]);

    public static Problem Of(DigestRefusal why) => why switch
    {
        DigestRefusal.PlaceUnknown => Problem.PlaceUnknown,
        DigestRefusal.MonthNotOver => Problem.MonthNotOver,
        _ => Problem.MonthNotKept,
    };
}
