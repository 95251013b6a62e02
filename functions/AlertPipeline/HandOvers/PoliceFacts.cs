using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Reports;
using NodaTime.Text;

namespace AlertPipeline.HandOvers;

/// <summary>
/// What the police may know of a child to search for it: who it is, how it looks, when and where it was last seen, and whom to ring. Left out are the V-number,
/// health, exploitation and everything else that is asked about circumstances, free notes, and what is said of third persons: the on-call desk tells by phone what is needed.
/// </summary>
public static class PoliceFacts
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dd-MM-uuuu");

    /// <summary>
    /// The reports of a case whose facts a contact may know: those of the present absence that stand, and no signals. A contact that refused the case, and one
    /// beside another that accepted it, may know none; nor may anybody once the case is closed.
    /// </summary>
    public static IReadOnlyList<CaseReport> ReportsFor(Case current, string personId) => MaySee(current, personId)
        ? [.. CaseWhereabouts.OfThisAbsence(current.Reports).Where(report => report.Kind is ReportKind.Missing or ReportKind.Supplement)]
        : [];

    /// <summary>The facts of a report, each with its label; what the report does not tell is left out.</summary>
    public static IReadOnlyList<PoliceFact> Of(Report report, DirectoryBook book) =>
        [.. Told(report, book).Where(fact => !string.IsNullOrWhiteSpace(fact.Value)).Select(fact => new PoliceFact(fact.Label, fact.Value!))];

    private static bool MaySee(Case current, string personId) =>
        current.IsWorkedOn && current.HandOvers.To(personId) is { } known && (current.AcceptedHandOver ?? known) == known && known.Answer is not { IsAcceptance: false };

    private static IEnumerable<(string Label, string? Value)> Told(Report report, DirectoryBook book) =>
    [
        ("Naam", Name(report.Child)),
        ("Andere namen", string.Join(", ", report.Child.OtherNames)),
        ("Geboren", Born(report.Child)),
        ("Geslacht", SexOf(report.Child.Sex)),
        ("Signalement", report.Child.Description),
        ("Telefoon van het kind", report.Child.Phone),
        ("Laatst gezien", Seen(report.LastSeen)),
        ("Gemeente", book.Gazetteer.ByCode(report.LastSeen.MunicipalityCode)?.Name),
        ("Plaats", report.LastSeen.Place),
        ("Opvanglocatie", report.LastSeen.LocationCode),
        ("Onderweg van", PlaceOf(report.Transit?.From, book)),
        ("Onderweg naar", PlaceOf(report.Transit?.To, book)),
        ("Melder", $"{report.Reporter.Role}, {report.Reporter.Callback}"),
    ];

    private static string Name(Child child) => child.FullName ?? string.Join(' ', new[] { child.GivenName, child.FamilyName }.OfType<string>());

    private static string? Born(Child child) => child switch
    {
        { BirthDate: { } date } => Day.Format(date),
        { BirthYear: { } year } => $"{year}",
        { AgeRange: { } range } => $"leeftijd naar schatting {range.From} tot en met {range.To} jaar",
        _ => null,
    };

    private static string? SexOf(Sex sex) => sex switch
    {
        Sex.Female => "meisje",
        Sex.Male => "jongen",
        Sex.Other => "anders",
        _ => null,
    };

    private static string? Seen(LastSeen seen) =>
        seen.At is { } at ? $"{NetherlandsTime.Write(at)}{(seen.Certainty == Certainty.Approximate ? " (ongeveer)" : "")}" : null;

    private static string PlaceOf(Place? place, DirectoryBook book) =>
        string.Join(", ", new[] { book.Gazetteer.ByCode(place?.MunicipalityCode)?.Name, place?.LocationCode, place?.Text }.OfType<string>());
}
