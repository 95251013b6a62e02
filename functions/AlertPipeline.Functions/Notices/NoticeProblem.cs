using AlertPipeline.Functions.Http;
using AlertPipeline.Notices;

namespace AlertPipeline.Functions.Notices;

/// <summary>Says why a notice cannot be changed as a desk wishes, and what to do.</summary>
internal static class NoticeProblem
{
    public static Problem Of(NoticeRefusal why) => why switch
    {
        NoticeRefusal.Dismissed => Problem.NoticeDismissed,
        NoticeRefusal.NotOfALocation => Problem.NotOfALocation,
        NoticeRefusal.UnitUnknown => Problem.UnitUnknown,
        NoticeRefusal.HandedOver => Problem.NoticeHandedOver,
        NoticeRefusal.NothingToAnswer => Problem.NothingToAnswer,
        NoticeRefusal.PieceUnknown => Problem.PieceUnknown,
        _ => Problem.PieceUnchanged,
    };
}
