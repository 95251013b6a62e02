using AlertPipeline.Directory;
using AlertPipeline.Forms;
using AlertPipeline.Privacy;

namespace AlertPipeline.Functions.Forms;

/// <summary>Finds out for whom a form is filled in, by the link that was followed.</summary>
public sealed class FormSenders(DirectoryBook book, IKeyedHasher hasher, TimeProvider clock)
{
    /// <summary>The sender of a link; null when the link, its partner or its location is no longer good. A partner without keys has no access at all.</summary>
    internal FormSender? ByLink(string token) =>
        FormLink.Read(token, hasher, clock.Now()) is { } link
        && book.Partners.FirstOrDefault(partner => partner.Id == link.PartnerId) is { KeyHashes.Count: > 0 } partner
        && partner.MayName(link.LocationCode)
            ? new FormSender(partner, link.LocationCode is { } code ? Location(partner, code) : null)
            : null;

    private static PartnerLocation Location(Partner partner, string code) =>
        partner.Locations.FirstOrDefault(location => location.Code == code) ?? new PartnerLocation(code, code);
}
