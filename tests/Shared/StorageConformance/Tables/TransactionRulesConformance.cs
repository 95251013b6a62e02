using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using static Azure.Data.Tables.TableTransactionActionType;

namespace AlertPipeline.Testing.StorageConformance.Tables;

/// <summary>What the service refuses. The emulator lets a part of it pass, so that over the official package these need the service.</summary>
public abstract class TransactionRulesConformance(TableServiceClient service) : TableConformance(service)
{
    [Fact]
    public async Task Two_partitions_are_refused() =>
        await RefusedAsync(
            TableErrorCode.CommandsInBatchActOnDifferentPartitions,
            1,
            new(Add, new TableEntity("a", "1")),
            new(Add, new TableEntity("b", "2")));

    [Fact]
    public async Task The_same_row_twice_is_refused() =>
        await RefusedAsync(TableErrorCode.InvalidDuplicateRow, 2, new(Add, Row("1")), new(Add, Row("2")), new(UpsertMerge, Row("1")));

    [Fact]
    public async Task More_than_a_hundred_actions_are_refused() =>
        await RefusedAsync(
            TableErrorCode.InvalidInput,
            100,
            [.. Enumerable.Range(0, 101).Select(number => new TableTransactionAction(Add, Row($"{number}")))]);

    private async Task RefusedAsync(TableErrorCode code, int index, params TableTransactionAction[] actions)
    {
        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(actions));

        Assert.Equal((400, code.ToString(), index), (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex));
        Assert.Empty(await AllAsync());
    }
}
