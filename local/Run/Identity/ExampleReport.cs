using AlertPipeline.Identity;
using AlertPipeline.Identity.Births;
using AlertPipeline.Reports;
using NodaTime;
using NodaTime.Text;

namespace Local;

/// <summary>What an invented report says of an invented child.</summary>
/// <param name="Partner">Who sends it.</param>
/// <param name="Name">The whole name.</param>
/// <param name="BirthDate">The date of birth as written.</param>
/// <param name="Seen">The day of the last sight.</param>
/// <param name="Municipality">The name of the municipality of the last sight.</param>
internal sealed record ExampleReport(string Partner, string Name, LocalDate BirthDate, LocalDate Seen, string Municipality)
{
    /// <summary>What of it is compared.</summary>
    public IdentityFacts Facts => new()
    {
        NamesAsGiven = [new NameParts(Full: Name)],
        Born = Born.Of(new Child { BirthDate = BirthDate }, Instant.FromUtc(Seen.Year, Seen.Month, Seen.Day, 20, 0)),
        SeenOn = Seen,
        SeenAt = Municipality,
    };

    /// <summary>The report as a row of a table in Markdown.</summary>
    public string Row => $"| {Partner} | {Name} | {LocalDatePattern.Iso.Format(BirthDate)} | {LocalDatePattern.Iso.Format(Seen)} | {Municipality} |";
}
