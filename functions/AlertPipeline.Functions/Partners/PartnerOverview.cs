using AlertPipeline.Directory;
using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Functions.Partners;

/// <summary>Shows the partners and when they last called to people with the on-call role.</summary>
public sealed class PartnerOverview(DirectoryBook book, PartnerKeyStore keys)
{
    /// <summary>Every partner of the directory.</summary>
    public async Task<PartnerList> ListAsync(CancellationToken cancellationToken)
    {
        var uses = await keys.AllAsync(cancellationToken);
        return new([.. book.Partners.Select(partner => View(partner, uses))]);
    }

    private static PartnerView View(Partner partner, IReadOnlyDictionary<string, Instant> uses)
    {
        var keys = partner.KeyHashes.Select(PartnerKeyStore.IdOf)
            .Select(id => new PartnerKeyView(id, uses.TryGetValue(id, out var usedAt) ? usedAt : null)).ToList();
        return new(partner.Id, partner.Name, partner.Sandbox, keys.Count, keys.Max(key => key.LastUsedAt), keys);
    }
}
