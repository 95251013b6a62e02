using AlertPipeline.Directory;
using AlertPipeline.Forms;
using AlertPipeline.Privacy;

namespace AlertPipeline.Functions.Forms;

/// <summary>Finds out for whom a form is filled in: by the link that was followed, or by the partner itself.</summary>
public sealed class FormSenders(DirectoryBook book, IKeyedHasher hasher, TimeProvider clock)
{
    /// <summary>The sender of a link; null when the link, its partner or its location is no longer good. A partner without keys has no access at all.</summary>
    internal FormSender? ByLink(string token) =>
        FormLink.Read(token, hasher, clock.Now()) is { } link
        && book.Partner(link.PartnerId) is { KeyHashes.Count: > 0 } partner
        && book.MayName(partner, link.LocationCode)
            ? At(partner, link.LocationCode)
            : null;

    /// <summary>A partner that gave its access code.</summary>
    internal FormSender Of(Partner partner) => new(partner, book.LocationsOf(partner.Id), Location: null);

    private FormSender At(Partner partner, string? code)
    {
        var own = book.LocationsOf(partner.Id);
        var named = code is null ? null : book.Location(partner.Id, code) ?? new Location(partner.Id, code, LocationType.Other);
        return new FormSender(partner, named is null || own.Contains(named) ? own : [.. own, named], named);
    }
}
