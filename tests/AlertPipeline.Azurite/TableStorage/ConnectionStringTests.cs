using Azure.Data.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class ConnectionStringTests
{
    [Fact]
    public void Development_storage_is_the_emulator_on_its_usual_port()
    {
        var table = new TableClient("UseDevelopmentStorage=true", "rows");

        Assert.Equal("devstoreaccount1", table.AccountName);
        Assert.Equal("http://127.0.0.1:10002/devstoreaccount1/rows", table.Uri.AbsoluteUri);
    }

    [Fact]
    public void An_account_in_the_cloud_is_named_by_its_suffix()
    {
        var service = new TableServiceClient("DefaultEndpointsProtocol=https;AccountName=alerts;AccountKey=a2V5;EndpointSuffix=core.windows.net");

        Assert.Equal(("alerts", "alerts.table.core.windows.net", "https"), (service.AccountName, service.Uri.Host, service.Uri.Scheme));
    }

    [Theory]
    [InlineData("AccountName=alerts;TableEndpoint=https://alerts.table.core.windows.net")]
    [InlineData("AccountName=alerts;AccountKey=c2VjcmV0")]
    [InlineData("nonsense c2VjcmV0")]
    public void A_connection_string_that_lacks_something_is_refused_without_repeating_it(string connectionString)
    {
        var refusal = Assert.ThrowsAny<Exception>(() => new TableClient(connectionString, "rows"));

        Assert.DoesNotContain("c2VjcmV0", refusal.Message, StringComparison.Ordinal);
    }
}
