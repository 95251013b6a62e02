using System.Text.Json;
using AlertPipeline.Clusters;
using AlertPipeline.Digests;
using AlertPipeline.Functions.Digests;
using AlertPipeline.Functions.Pages;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Digests;

/// <summary>Digests of October 2026, made in November, when the months from June on are kept.</summary>
internal static class SomeDigests
{
    public const string Here = "location:coa/AC-01";

    public static YearMonth October { get; } = new(2026, 10);

    public static DigestPlan.Ready Plan { get; } = Assert.IsType<DigestPlan.Ready>(DigestPlan.Of(new DigestWish(October, "coa", "AC-01", Unit: null), Some.Book, Some.Now));

    public static IReadOnlyList<YearMonth> Months { get; } = [.. Plan.Period.Before, October];

    public static Digest Of(IEnumerable<Piece> pieces) => Digest.Of(Plan, pieces, silentLocations: null, Some.Now);

    public static IEnumerable<Piece> Disappearances(YearMonth month, int count) => Pieces(month, count, PieceKind.Disappearance, types: []);

    public static IEnumerable<Piece> Seen(YearMonth month, int count, params ConcernType[] types) => Pieces(month, count, PieceKind.Signal, types);

    /// <summary>Everything that anybody sees of a digest.</summary>
    public static string Shown(Digest digest) =>
        $"{JsonSerializer.Serialize(digest, DomainJson.Options)}\n{DigestCsv.Of(digest)}\n{PageLayout.Render(DigestPage.Of(digest))}";

    private static IEnumerable<Piece> Pieces(YearMonth month, int count, PieceKind kind, IReadOnlyList<ConcernType> types) => Enumerable.Range(0, count).Select(number => new Piece
    {
        Id = $"{kind} {month} {number}",
        Kind = kind,
        CaseId = $"{kind} {number}",
        At = NetherlandsTime.StartOf(month.OnDayOfMonth(1)) + Duration.FromHours(number),
        Place = Here,
        Types = types,
    });
}
