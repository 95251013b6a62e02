using AlertPipeline.Functions.Partners;
using Spectre.Console;

namespace Local;

/// <summary>Partners and their keys for a person to read.</summary>
internal static class PartnerTable
{
    public static Table Of(PartnerList list)
    {
        var table = new Table().AddColumns("Id", "Name", "Key", "Last used");
        foreach (var partner in list.Items)
        {
            table.AddRow(Markup.Escape(partner.Id), Markup.Escape(partner.Sandbox ? $"{partner.Name} (sandbox)" : partner.Name), Lines(partner, key => key.Id), Lines(partner, LastUse));
        }

        return table;
    }

    private static string Lines(PartnerView partner, Func<PartnerKeyView, string> of) => Markup.Escape(string.Join('\n', partner.Keys.Select(of)));

    private static string LastUse(PartnerKeyView key) => key.LastUsedAt is { } at ? $"{at}" : "never";
}
