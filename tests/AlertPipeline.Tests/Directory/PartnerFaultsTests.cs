using AlertPipeline.Directory;
using AlertPipeline.Privacy;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Directory;

public sealed class PartnerFaultsTests
{
    private static readonly DirectoryBook Book = Some.Book;
    private static readonly string[] ThreeHashes = [Sha256Hex.Of("1"), Sha256Hex.Of("2"), Sha256Hex.Of("3")];

    [Fact]
    public void Two_keys_at_once_are_right_and_three_are_a_fault()
    {
        Assert.Empty(FaultsOf(coa => coa with { KeyHashes = [.. ThreeHashes.Take(2)] }));
        Assert.Equal(["partners.json /0/keyHashes: has more than 2 keys; two are enough to replace one by the other."], FaultsOf(coa => coa with { KeyHashes = ThreeHashes }));
    }

    [Fact]
    public void A_partner_without_a_key_is_right_it_is_locked_out() => Assert.Empty(FaultsOf(coa => coa with { KeyHashes = [] }));

    [Fact]
    public void Three_keys_of_a_desk_are_a_fault() => Assert.Equal(
        ["desks.json /0/keyHashes: has more than 2 keys; two are enough to replace one by the other."],
        DirectoryFaults.Of(Book with { Desks = [new Desk("on-call", ThreeHashes)] }));

    [Theory]
    [InlineData(0, 200, 6, 4, "perSecond: must be from 1 to 1000.")]
    [InlineData(1001, 200, 6, 4, "perSecond: must be from 1 to 1000.")]
    [InlineData(20, -1, 6, 4, "burst: must be from 1 to 100000.")]
    [InlineData(20, 100_001, 6, 4, "burst: must be from 1 to 100000.")]
    [InlineData(20, 200, 0, 4, "batchesPerMinute: must be from 1 to 600.")]
    [InlineData(20, 200, 601, 4, "batchesPerMinute: must be from 1 to 600.")]
    [InlineData(20, 200, 6, 0, "atOnce: must be from 1 to 100.")]
    [InlineData(20, 200, 6, 101, "atOnce: must be from 1 to 100.")]
    public void A_limit_that_lets_nothing_through_or_everything_is_a_fault(int perSecond, int burst, int batches, int atOnce, string fault) => Assert.Equal(
        [$"partners.json /0/limits/{fault}"],
        FaultsOf(coa => coa with { Limits = new PartnerLimits { PerSecond = perSecond, Burst = burst, BatchesPerMinute = batches, AtOnce = atOnce } }));

    [Theory]
    [InlineData(1, 1, 1, 1)]
    [InlineData(1000, 100_000, 600, 100)]
    public void The_smallest_and_the_largest_limits_are_right(int perSecond, int burst, int batches, int atOnce) => Assert.Empty(
        FaultsOf(coa => coa with { Limits = new PartnerLimits { PerSecond = perSecond, Burst = burst, BatchesPerMinute = batches, AtOnce = atOnce } }));

    [Theory]
    [InlineData("http://example.invalid/hook")]
    [InlineData("/hook")]
    public void A_webhook_that_would_cross_a_network_in_the_clear_is_a_fault(string url) => Assert.Equal(
        ["partners.json /0/webhook/url: must be an absolute https URL; http is only for this machine itself."],
        FaultsOf(coa => coa with { Webhook = new PartnerWebhook(url, "inbox") }));

    [Fact]
    public void A_withdrawal_among_the_kinds_is_a_fault() => Assert.Equal(
        ["partners.json /0/kinds: must not hold withdrawal: every partner may take back its own reports."],
        FaultsOf(coa => coa with { Kinds = [ReportKind.Missing, ReportKind.Withdrawal] }));

    private static IReadOnlyList<string> FaultsOf(Func<Partner, Partner> change) =>
        DirectoryFaults.Of(Book with { Partners = [change(Book.Partners[0]), .. Book.Partners.Skip(1)] });
}
