using AlertPipeline.Clusters;
using AlertPipeline.Notices;
using AlertPipeline.Tests.Clusters;
using NodaTime;

namespace AlertPipeline.Tests.Notices;

/// <summary>Ordinary notices; a test changes only what it is about.</summary>
internal static class SomeNotices
{
    public const string Id = "NNNN-NNNN-NNNN";

    public static NoticeBy By { get; } = new("Sanne de Boer", "on-call", "Bekeken met de locatie.", Some.Now + Duration.FromHours(1));

    /// <summary>What the rule finds at one place from so many disappearances, of which each has a case of its own.</summary>
    public static Notice Found(int pieces = 3) => new()
    {
        Rule = ClusterRule.Disappearances,
        Ground = Ground.Of(SomePieces.Here),
        Pieces = [.. Enumerable.Range(1, pieces).Select(number => SomePieces.Disappearance($"report-{number}", number / 10.0))],
        Threshold = new ClusterThreshold(3, Duration.FromDays(7)),
    };

    public static NoticeFile File(int pieces = 3) => Decide(null, Found(pieces))!;

    /// <summary>What becomes of a notice when the rule finds this.</summary>
    public static NoticeFile? Decide(NoticeFile? known, Notice found) =>
        NoticeGrowth.Decide(known, Id, found, found.Pieces.ToDictionary(piece => piece.Id, piece => $"case-of-{piece.Id}"), found.Pieces[^1].Id, new ClusterOptions(), Some.Now);

    public static NoticeFile Done(NoticeOutcome outcome) => Assert.IsType<NoticeOutcome.Done>(outcome).File;

    public static NoticeRefusal Refused(NoticeOutcome outcome) => Assert.IsType<NoticeOutcome.Refused>(outcome).Why;
}
