using System.IO.Compression;
using System.Text;
using AlertPipeline.Functions.Pages;

namespace AlertPipeline.Tests.Pages;

public sealed class AssetTests
{
    [Fact]
    public void The_styles_hold_the_design_system_with_its_licence_and_then_what_is_ours()
    {
        var styles = Encoding.UTF8.GetString(Assets.Styles.Bytes);

        Assert.Contains("@license EUPL-1.2", styles);
        Assert.Contains("Gemeente Utrecht", styles);
        Assert.InRange(styles.IndexOf(".utrecht-button", StringComparison.Ordinal), 0, styles.IndexOf("--page-background", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_follows_from_the_content() => Assert.Matches("^pages[.][0-9a-f]{16}[.]css$", Assets.Styles.Name);

    [Fact]
    public void Compressed_it_is_the_same()
    {
        using var gzip = new GZipStream(new MemoryStream(Assets.Styles.Compressed), CompressionMode.Decompress);
        using var content = new MemoryStream();
        gzip.CopyTo(content);

        Assert.Equal(Assets.Styles.Bytes, content.ToArray());
    }

    [Fact]
    public void Nothing_is_loaded_from_anywhere_else() =>
        Assert.All([Assets.Styles, Assets.Script], asset => Assert.DoesNotMatch("https?://|url\\(|@import", Encoding.UTF8.GetString(asset.Bytes)));
}
