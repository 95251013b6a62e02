using Azure;
using Azure.Data.Tables;
using static Azure.Data.Tables.TableTransactionActionType;

namespace AlertPipeline.Testing.StorageConformance.Tables;

public abstract class TransactionConformance(TableServiceClient service) : TableConformance(service)
{
    [Fact]
    public async Task All_changes_are_made_together()
    {
        var merged = await AddAsync(new TableEntity(Partition, "merged") { ["Other"] = "kept" });
        var replaced = await AddAsync(new TableEntity(Partition, "replaced") { ["Other"] = "removed" });
        await AddAsync(Row("deleted"));

        await SubmitAsync(
            new(Add, Row("added", "new")),
            new(UpdateMerge, Row("merged", "new"), merged),
            new(UpdateReplace, Row("replaced", "new"), replaced),
            new(Delete, Row("deleted")),
            new(UpsertMerge, Row("upserted", "new")),
            new(UpsertReplace, Row("put", "new")));

        var rows = await AllAsync();
        Assert.Equal(["added", "merged", "put", "replaced", "upserted"], rows.Select(row => row.RowKey));
        Assert.All(rows, row => Assert.Equal("new", row.GetString("Value")));
        Assert.Equal(["kept"], rows.Select(row => row.GetString("Other")).OfType<string>());
    }

    [Fact]
    public async Task Every_action_is_answered_in_its_place_with_its_version()
    {
        await AddAsync(Row("b"));

        var answers = await SubmitAsync(new(Add, Row("a")), new(Delete, Row("b")), new(UpsertReplace, Row("c")));

        Assert.Equal([204, 204, 204], answers.Select(answer => answer.Status));
        Assert.Equal((await GetAsync("a")).ETag, answers[0].Headers.ETag);
        Assert.Equal((await GetAsync("c")).ETag, answers[2].Headers.ETag);
    }

    [Fact]
    public async Task One_refused_action_undoes_all_and_is_named()
    {
        await AddAsync(Row("there", "old"));

        var refusal = await FailAsync(new(Add, Row("first")), new(UpsertReplace, Row("second")), new(Add, Row("there", "new")), new(Add, Row("last")));

        Assert.Equal((409, "EntityAlreadyExists", 2), (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex));
        Assert.Equal("old", Assert.Single(await AllAsync()).GetString("Value"));
    }

    [Theory]
    [InlineData(UpdateMerge)]
    [InlineData(UpdateReplace)]
    [InlineData(Delete)]
    public async Task An_old_version_undoes_all(TableTransactionActionType type)
    {
        var old = await AddAsync(Row("1", "first"));
        await Table.UpdateEntityAsync(Row("1", "second"), old);

        var refusal = await FailAsync(new(Add, Row("0")), new(type, Row("1", "third"), old));

        Assert.Equal((412, "UpdateConditionNotSatisfied", 1), (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex));
        Assert.Equal("second", Assert.Single(await AllAsync()).GetString("Value"));
    }

    [Theory]
    [InlineData(UpdateMerge)]
    [InlineData(UpdateReplace)]
    [InlineData(Delete)]
    public async Task A_row_that_is_not_there_undoes_all(TableTransactionActionType type)
    {
        var refusal = await FailAsync(new(Add, Row("0")), new(type, Row("absent"), ETag.All));

        Assert.Equal((404, "ResourceNotFound", 1), (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex));
        Assert.Empty(await AllAsync());
    }

    [Fact]
    public async Task An_update_without_a_version_adds_what_is_not_there()
    {
        await SubmitAsync(new TableTransactionAction(UpdateReplace, Row("1", "new")));

        Assert.Equal("new", (await GetAsync("1")).GetString("Value"));
    }

    [Fact]
    public async Task A_hundred_rows_are_accepted()
    {
        await SubmitAsync([.. Enumerable.Range(0, 100).Select(number => new TableTransactionAction(Add, Row($"{number}", "text")))]);

        Assert.Equal(100, (await AllAsync()).Count);
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_an_error()
    {
        var absent = Service.GetTableClient("absent");

        await RefusedAsync(404, "TableNotFound", () => absent.SubmitTransactionAsync([new(Add, Row("1"))]));
    }

    private async Task<IReadOnlyList<Response>> SubmitAsync(params TableTransactionAction[] actions) =>
        (await Table.SubmitTransactionAsync(actions)).Value;

    private async Task<TableTransactionFailedException> FailAsync(params TableTransactionAction[] actions) =>
        await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(actions));
}
