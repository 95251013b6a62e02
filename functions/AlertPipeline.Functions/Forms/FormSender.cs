using AlertPipeline.Directory;

namespace AlertPipeline.Functions.Forms;

/// <summary>For whom a form is filled in.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Locations">The locations to choose from.</param>
/// <param name="Location">The location of the link that was followed; null without one.</param>
internal sealed record FormSender(Partner Partner, IReadOnlyList<Location> Locations, Location? Location)
{
    /// <summary>The municipality of a location; null when it is not known.</summary>
    public string? MunicipalityOf(string locationCode) => Locations.FirstOrDefault(location => location.Code == locationCode)?.MunicipalityCode;
}
