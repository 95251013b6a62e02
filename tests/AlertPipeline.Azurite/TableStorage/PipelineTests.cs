using System.Net;
using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class PipelineTests : IDisposable
{
    private static readonly Uri Cloud = new("https://alerts.table.core.windows.net");

    private readonly FakeTokenCredential credential = new();
    private readonly StubTransport transport = new(HttpStatusCode.NoContent);
    private readonly StubTransport unwell = new(HttpStatusCode.ServiceUnavailable, HttpStatusCode.InternalServerError, HttpStatusCode.NoContent);
    private readonly StubTransport down = new(HttpStatusCode.ServiceUnavailable);

    public void Dispose()
    {
        transport.Dispose();
        unwell.Dispose();
        down.Dispose();
    }

    [Fact]
    public async Task A_token_is_sent_that_is_meant_for_storage()
    {
        await Table(transport).AddEntityAsync(new TableEntity("p", "r"));

        Assert.Equal($"Bearer {FakeTokenCredential.Token}", transport.Sent[0].Headers.Authorization!.ToString());
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes);
    }

    [Fact]
    public async Task A_token_is_not_sent_in_the_clear()
    {
        var table = new TableClient(new Uri("http://alerts.table.core.windows.net"), "rows", credential, Options(transport));

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.AddEntityAsync(new TableEntity("p", "r")));
        Assert.Empty(transport.Sent);
    }

    [Fact]
    public async Task A_service_that_is_unwell_is_asked_again()
    {
        await Table(unwell).UpsertEntityAsync(new TableEntity("p", "r"));

        Assert.Equal(3, unwell.Sent.Count);
    }

    [Fact]
    public async Task A_service_that_stays_unwell_is_an_error()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table(down).UpsertEntityAsync(new TableEntity("p", "r")));

        Assert.Equal(503, failure.Status);
        Assert.Equal(4, down.Sent.Count);
    }

    [Fact]
    public async Task A_request_says_its_version_and_wants_no_copy_back()
    {
        await Table(transport).AddEntityAsync(new TableEntity("p", "r"));

        var headers = transport.Sent[0].Headers;
        Assert.Equal(["2020-12-06"], headers.GetValues("x-ms-version"));
        Assert.Equal(["return-no-content"], headers.GetValues("Prefer"));
    }

    private static TableClientOptions Options(StubTransport transport) => new()
    {
        Transport = transport.Transport,
        Retry = { Delay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero },
    };

    private TableClient Table(StubTransport transport) => new TableServiceClient(Cloud, credential, Options(transport)).GetTableClient("rows");
}
