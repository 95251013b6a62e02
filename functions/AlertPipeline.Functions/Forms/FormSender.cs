using AlertPipeline.Directory;

namespace AlertPipeline.Functions.Forms;

/// <summary>For whom a form is filled in.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Location">The location of the link that was followed; null without one.</param>
internal sealed record FormSender(Partner Partner, PartnerLocation? Location)
{
    /// <summary>The locations to choose from.</summary>
    public IReadOnlyList<PartnerLocation> Locations => Location is null || Partner.Locations.Contains(Location) ? Partner.Locations : [Location, .. Partner.Locations];

    /// <summary>The municipality of a location; null when it is not known.</summary>
    public string? MunicipalityOf(string locationCode) => Locations.FirstOrDefault(location => location.Code == locationCode)?.MunicipalityCode;
}
