using AlertPipeline.Clocks;
using AlertPipeline.Directory.Faults;
using AlertPipeline.Escalation;

namespace AlertPipeline.Directory;

/// <summary>Everything that is wrong with a directory, so that all of it can be mended at once. Each fault begins with its file and a JSON Pointer.</summary>
public static class DirectoryFaults
{
    /// <summary>Checks the whole book; an empty list means it can be used.</summary>
    public static IReadOnlyList<string> Of(DirectoryBook book) =>
    [
        .. KeyFaults.Of(book),
        .. PartnerFaults.Of(book),
        .. Repetition.Of("desks.json", book.Desks.Select((desk, index) => ($"/{index}/id", desk.Id))),
        .. PeopleFaults.Of(book),
        .. TeamFaults.Of(book),
        .. RotaFaults.Of(book),
        .. PoliceUnitFaults.Of(book),
        .. MunicipalityFaults.Of(book),
        .. LocationFaults.Of(book),
        .. ContactsFaults.Of(book),
        .. PersonReference.Of(book).Where(reference => book.Find(reference.PersonId) is null)
            .Select(reference => $"{reference.File} {reference.Pointer}: '{reference.PersonId}' is not in people.json."),
        .. LadderFaults.Of(book.Ladder),
        .. ClockFaults.Of(book.Clocks),
    ];
}
