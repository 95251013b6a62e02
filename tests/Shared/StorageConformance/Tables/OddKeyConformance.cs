using Azure.Data.Tables;

namespace AlertPipeline.Testing.StorageConformance.Tables;

public abstract class OddKeyConformance(TableServiceClient service) : TableConformance(service)
{
    private const string Alphabet = "aZ09 '\"%+&=,;:.()[]{}<>|!$*@^_`~-éßØжمנ学👶";

    public static TheoryData<string> Keys =>
        ["", "O'Brien", "''", "a b", " a ", "100%", "%27", "%2F", "a+b", "a&b=c", "a,b;c:d", "(x)", "{x}", "[x]", "\"x\"", "a|b", "..", "ключ", "مريم", "学生", "👶", "Zoë"];

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task A_row_with_an_odd_key_is_found_changed_and_deleted(string key) => await LiveAsync(key, key);

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task A_row_with_an_odd_key_is_changed_in_a_transaction(string key)
    {
        await Table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity(key, key) { ["Value"] = "old" })]);
        await Table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertReplace, new TableEntity(key, key) { ["Value"] = "new" })]);

        var row = Assert.Single(await AllAsync());
        Assert.Equal((key, key, "new"), (row.PartitionKey, row.RowKey, row.GetString("Value")));

        await Table.SubmitTransactionAsync([new(TableTransactionActionType.Delete, row, row.ETag)]);
        Assert.Empty(await AllAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Rows_with_keys_of_any_allowed_characters_live_as_others_do(int seed)
    {
        var random = new Random(seed);
        for (var run = 0; run < 10; run++)
        {
            await LiveAsync(AnyKey(random), AnyKey(random));
        }
    }

    private static string AnyKey(Random random)
    {
        var runes = Alphabet.EnumerateRunes().ToArray();
        return string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => runes[random.Next(runes.Length)].ToString()));
    }

    private async Task LiveAsync(string partitionKey, string rowKey)
    {
        await AddAsync(new TableEntity(partitionKey, rowKey) { ["Value"] = "old" });
        TableEntity row = await Table.GetEntityAsync<TableEntity>(partitionKey, rowKey);
        row["Value"] = "new";
        await Table.UpdateEntityAsync(row, row.ETag);

        var found = Assert.Single(await AllAsync(TableClient.CreateQueryFilter($"PartitionKey eq {partitionKey} and RowKey eq {rowKey}")));
        Assert.Equal((partitionKey, rowKey, "new"), (found.PartitionKey, found.RowKey, found.GetString("Value")));

        Assert.Equal(204, (await Table.DeleteEntityAsync(partitionKey, rowKey, found.ETag)).Status);
    }
}
