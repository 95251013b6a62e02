using Azure.Data.Tables;
using FunctionsRuntime;

namespace AlertPipeline.Tests.LocalPackages;

/// <summary>
/// The folders <c>local/FunctionsRuntime</c> and <c>local/TableStorage</c> stand in for official packages. Nothing is public there that those do not have,
/// and nothing that is written down of them here was forgotten.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void What_is_public_of_the_worker_is_in_the_official_packages_too() =>
        Assert.Equal(OfficialWorker.Text, Public(typeof(FunctionsHost), "Microsoft."), ignoreLineEndingDifferences: true);

    [Fact]
    public void What_is_public_of_tables_is_in_the_official_package_too() =>
        Assert.Equal(OfficialTables.Text, Public(typeof(TableClient), "Azure."), ignoreLineEndingDifferences: true);

    [Fact]
    public void Everything_else_that_is_public_is_in_the_namespace_of_the_runtime() => Assert.All(
        typeof(FunctionsHost).Assembly.GetExportedTypes().Concat(typeof(TableClient).Assembly.GetExportedTypes()),
        type => Assert.Matches("^(FunctionsRuntime|Microsoft\\..*|Azure\\.Data\\.Tables(\\.Models)?)$", type.Namespace));

    private static string Public(Type one, string names) =>
        ApiShape.Of(one.Assembly.GetExportedTypes().Where(type => type.Namespace!.StartsWith(names, StringComparison.Ordinal)));
}
