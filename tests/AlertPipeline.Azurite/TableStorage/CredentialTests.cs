using AlertPipeline.Testing.StorageConformance.Tables;
using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class CredentialTests : TableConformance, IClassFixture<AzuriteFixture>
{
    private const string WrongKey = "d3Jvbmc=";

    private readonly Dictionary<string, string> settings;

    public CredentialTests(AzuriteFixture azurite)
        : this(azurite.NewAccount())
    {
    }

    private CredentialTests(string connectionString)
        : base(new(connectionString)) => settings = connectionString
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(setting => setting.Split('=', 2))
        .ToDictionary(setting => setting[0], setting => setting[1], StringComparer.Ordinal);

    private Uri Endpoint => new(settings["TableEndpoint"]);

    [Fact]
    public async Task A_key_opens_the_account()
    {
        var credential = new TableSharedKeyCredential(settings["AccountName"], settings["AccountKey"]);

        await new TableClient(Endpoint, "rows", credential).AddEntityAsync(Row("1"));
        await new TableServiceClient(Endpoint, credential).GetTableClient("rows").AddEntityAsync(Row("2"));

        Assert.Equal(2, (await AllAsync()).Count);
    }

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        var table = new TableClient(Endpoint, "rows", new TableSharedKeyCredential(settings["AccountName"], WrongKey));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(Row("1")));

        Assert.Equal(403, refusal.Status);
    }

    [Fact]
    public async Task A_signature_opens_the_account()
    {
        var service = new TableServiceClient(Endpoint, new AzureSasCredential(Sign("raud")));
        var row = Row("it's", "value");

        await service.GetTableClient("rows").AddEntityAsync(row);
        await service.GetTableClient("rows").SubmitTransactionAsync([new(TableTransactionActionType.UpsertMerge, row)]);

        Assert.Equal("value", (await service.GetTableClient("rows").GetEntityAsync<TableEntity>(Partition, "it's")).Value.GetString("Value"));
    }

    [Fact]
    public async Task A_signature_in_a_connection_string_opens_the_account()
    {
        var table = new TableClient($"TableEndpoint={Endpoint};SharedAccessSignature={Sign("raud")}", "rows");

        await table.AddEntityAsync(Row("1"));

        Assert.True(await ExistsAsync("1"));
    }

    [Fact]
    public async Task A_signature_allows_no_more_than_it_says()
    {
        var table = new TableServiceClient(Endpoint, new AzureSasCredential(Sign("r"))).GetTableClient("rows");

        await RefusedAsync(403, "AuthorizationPermissionMismatch", () => table.AddEntityAsync(Row("1")));
    }

    [Fact]
    public void A_signature_is_not_sent_in_the_clear() =>
        Assert.Throws<ArgumentException>(() => new TableServiceClient(new Uri("http://account.table.core.windows.net"), new AzureSasCredential("sig=x")));

    private string Sign(string permissions) => SharedAccessSignature.Sign(settings["AccountName"], settings["AccountKey"], permissions);
}
