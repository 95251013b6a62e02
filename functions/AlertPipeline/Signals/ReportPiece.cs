using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Directory;
using AlertPipeline.Reports;

namespace AlertPipeline.Signals;

/// <summary>
/// Takes out of a report what can be joined with others: a disappearance, or a signal, which is a concern or whatever else holds a clue.
/// It needs no proof and no child, and takes along nothing of who a child is.
/// </summary>
public static class ReportPiece
{
    /// <summary>The piece; null when the report brings none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="clues">Its clues.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="book">The directory, which knows places.</param>
    public static Piece? Of(Report report, IReadOnlyList<Clue> clues, PieceOrigin origin, DirectoryBook book) => report.Kind switch
    {
        ReportKind.Missing => Disappearance(report, clues, origin, book),
        ReportKind.Concern => Signal(report, clues, origin, book),
        _ => clues.Count > 0 ? Signal(report, clues, origin, book) : null,
    };

    private static Piece Disappearance(Report report, IReadOnlyList<Clue> clues, PieceOrigin origin, DirectoryBook book)
    {
        var places = new[] { report.Transit?.From, ReportPlaces.LastSeen(report) }.Select(place => PlaceIdentity.Of(place, origin.PartnerId, book));
        return new Piece
        {
            Id = origin.ReportId,
            Kind = PieceKind.Disappearance,
            CaseId = origin.CaseId,
            At = report.LastSeen.At ?? origin.ReceivedAt,
            Place = places.FirstOrDefault(place => place is not null),
            JourneyTo = PlaceIdentity.Of(report.Transit?.To, origin.PartnerId, book),
            Clues = clues,
        };
    }

    private static Piece Signal(Report report, IReadOnlyList<Clue> clues, PieceOrigin origin, DirectoryBook book) => new()
    {
        Id = origin.ReportId,
        Kind = PieceKind.Signal,
        CaseId = IsAboutAChild(report) ? origin.CaseId : null,
        At = report.Concern?.At ?? origin.ReceivedAt,
        Place = ReportPlaces.Of(report).Select(named => PlaceIdentity.Of(named.Place, origin.PartnerId, book)).FirstOrDefault(place => place is not null),
        Types = report.Concern?.Types ?? [],
        Clues = clues,
    };

    private static bool IsAboutAChild(Report report) =>
        report.About is not null || report.PartnerCaseReference is not null || report.Child.OtherNames.Count > 0 || report.Child with { OtherNames = [] } != new Child { OtherNames = [] };
}
