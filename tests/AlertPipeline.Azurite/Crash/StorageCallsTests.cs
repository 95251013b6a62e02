using System.Text;
using Bench.Crashes.Points;
using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Azurite.Crash;

public sealed class StorageCallsTests
{
    private const string Row = "(PartitionKey='0A2B-3C4D-5E6F',RowKey='notification%3A12ab')";

    [Theory]
    [InlineData("GET", "/account/cases" + Row, "get cases notification")]
    [InlineData("GET", "/account/cases()?$filter=PartitionKey%20eq%20%27a%27%20and%20RowKey%20ge%20%27event%3A%27", "query cases event")]
    [InlineData("PUT", "/account/due(PartitionKey='03',RowKey='01795600000%3A0A2B')", "upsert due")]
    [InlineData("DELETE", "/account/reports(PartitionKey='03',RowKey='callback%3A12ab')", "delete reports callback")]
    [InlineData("POST", "/account/Tables", "create table")]
    public void A_call_to_a_table_is_named_by_its_verb_and_the_kind_of_its_rows(string method, string target, string name) =>
        Assert.Equal(name, Named(method, target));

    [Fact]
    public void An_insert_is_named_by_the_key_in_its_body() => Assert.Equal("insert cases case", Named("POST", "/account/cases", """{"PartitionKey":"0A2B","RowKey":"case"}"""));

    [Fact]
    public void A_change_of_one_version_is_an_update() =>
        Assert.Equal("update cases notification", Calls().OfTables(Call("PUT", "/account/cases" + Row, "", new HeaderDictionary { ["If-Match"] = "*" })));

    [Fact]
    public void A_transaction_is_named_by_its_changes_and_by_what_a_person_is_doing()
    {
        var body = Transaction(
            """PUT http://127.0.0.1:10002/account/cases(PartitionKey='0A2B',RowKey='case') HTTP/1.1|If-Match: W/"1"|{"PartitionKey":"0A2B","RowKey":"case"}""",
            """POST http://127.0.0.1:10002/account/cases HTTP/1.1|Prefer: return-no-content|{"PartitionKey":"0A2B","RowKey":"event:000001"}""",
            """POST http://127.0.0.1:10002/account/cases HTTP/1.1|Prefer: return-no-content|{"PartitionKey":"0A2B","RowKey":"event:000002"}""");

        Assert.Equal("commit cases (insert event, update case)", Named("POST", "/account/$batch", body));
        Assert.Equal("close: commit cases (insert event, update case)", Calls(id => id == "0A2B" ? "close" : null).OfTables(Call("POST", "/account/$batch", body, new HeaderDictionary())));
    }

    [Theory]
    [InlineData("GET", "/account/notifications/messages?numofmessages=16", "receive notifications")]
    [InlineData("POST", "/account/notifications/messages", "send notifications")]
    [InlineData("DELETE", "/account/notifications/messages/12?popreceipt=3", "delete from notifications")]
    [InlineData("GET", "/account/notifications?comp=metadata", "count notifications")]
    [InlineData("PUT", "/account/notifications", "create queue")]
    public void A_call_to_a_queue_is_named_by_what_it_does(string method, string target, string name) =>
        Assert.Equal(name, StorageCalls.OfQueues(Call(method, target, "", new HeaderDictionary())));

    private static string Transaction(params string[] changes) =>
        string.Concat(changes.Select(change => $"--changeset_1\r\nContent-Type: application/http\r\n\r\n{change.Replace("|", "\r\n", StringComparison.Ordinal)}\r\n")) + "--changeset_1--\r\n";

    private static string Named(string method, string target, string body = "") => Calls().OfTables(Call(method, target, body, new HeaderDictionary()));

    private static StorageCalls Calls(Func<string, string?>? actOn = null) => new(actOn ?? (_ => null));

    private static RelayedCall Call(string method, string target, string body, HeaderDictionary headers) => new(method, target, headers, Encoding.UTF8.GetBytes(body));
}
