using System.Net;
using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class TableClientTests : IDisposable
{
    private const string Emulator = "UseDevelopmentStorage=true";

    private readonly StubTransport transport = new(HttpStatusCode.NoContent);

    private TableClient Table => new(Emulator, "rows", new TableClientOptions { Transport = transport.Transport });

    public void Dispose() => transport.Dispose();

    [Fact]
    public Task A_row_without_a_key_is_refused_before_it_is_sent() =>
        RefusedAsync<ArgumentException>(() => Table.AddEntityAsync(new TableEntity { PartitionKey = "p" }));

    [Fact]
    public Task A_deletion_without_a_key_is_refused_before_it_is_sent() =>
        RefusedAsync<ArgumentNullException>(() => Table.DeleteEntityAsync("p", null!, ETag.All));

    [Fact]
    public Task An_update_without_a_version_is_refused_before_it_is_sent() =>
        RefusedAsync<ArgumentException>(() => Table.UpdateEntityAsync(new TableEntity("p", "r"), default));

    [Fact]
    public Task A_time_that_does_not_say_its_zone_is_refused_before_it_is_sent() =>
        RefusedAsync<NotSupportedException>(() => Table.AddEntityAsync(new TableEntity("p", "r") { ["Time"] = new DateTime(2026, 3, 1) }));

    [Fact]
    public Task A_transaction_without_actions_is_refused_before_it_is_sent() =>
        RefusedAsync<InvalidOperationException>(() => Table.SubmitTransactionAsync([]));

    [Fact]
    public void An_empty_table_name_is_refused() => Assert.Throws<ArgumentException>(() => new TableClient(Emulator, string.Empty));

    [Fact]
    public void A_client_knows_its_account_and_its_addresses()
    {
        var service = new TableServiceClient(Emulator);

        Assert.Equal(("devstoreaccount1", "/devstoreaccount1"), (service.AccountName, service.Uri.AbsolutePath));
        Assert.Equal(("devstoreaccount1", "/devstoreaccount1/rows"), (Table.AccountName, Table.Uri.AbsolutePath));
    }

    private async Task RefusedAsync<T>(Func<Task> act)
        where T : Exception
    {
        await Assert.ThrowsAnyAsync<T>(act);
        Assert.Empty(transport.Sent);
    }
}
