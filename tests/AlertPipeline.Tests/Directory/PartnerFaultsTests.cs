using AlertPipeline.Directory;

namespace AlertPipeline.Tests.Directory;

public sealed class PartnerFaultsTests
{
    private static readonly DirectoryBook Book = Some.Book;

    [Fact]
    public void A_partner_without_a_key_is_right_it_is_locked_out() => Assert.Empty(FaultsOf(coa => coa with { KeyHashes = [] }));

    private static IReadOnlyList<string> FaultsOf(Func<Partner, Partner> change) =>
        DirectoryFaults.Of(Book with { Partners = [change(Book.Partners[0]), .. Book.Partners.Skip(1)] });
}
