using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Testing.StorageConformance.Tables;

public abstract class UpdateConformance(TableServiceClient service) : TableConformance(service)
{
    [Theory]
    [InlineData(TableUpdateMode.Merge, "old")]
    [InlineData(TableUpdateMode.Replace, null)]
    public async Task Merge_keeps_what_is_not_named_and_replace_removes_it(TableUpdateMode mode, string? kept)
    {
        var etag = await AddAsync(new TableEntity(Partition, "1") { ["Value"] = "old", ["Other"] = "old" });

        await Table.UpdateEntityAsync(Row("1", "new"), etag, mode);

        var row = await GetAsync("1");
        Assert.Equal(("new", kept), (row.GetString("Value"), row.GetString("Other")));
    }

    [Fact]
    public async Task Merge_is_the_default()
    {
        var etag = await AddAsync(Row("1", "old"));

        await Table.UpdateEntityAsync(Row("1"), etag);

        Assert.Equal("old", (await GetAsync("1")).GetString("Value"));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task An_update_of_an_old_version_is_refused(TableUpdateMode mode)
    {
        var old = await AddAsync(Row("1", "first"));
        await Table.UpdateEntityAsync(Row("1", "second"), old);

        await RefusedAsync(412, "UpdateConditionNotSatisfied", () => Table.UpdateEntityAsync(Row("1", "third"), old, mode));

        Assert.Equal("second", (await GetAsync("1")).GetString("Value"));
    }

    [Fact]
    public async Task An_update_answers_with_the_new_version()
    {
        var first = await AddAsync(Row("1", "first"));

        var second = (await Table.UpdateEntityAsync(Row("1", "second"), first)).Headers.ETag;

        Assert.NotEqual(first, second);
        Assert.Equal((await GetAsync("1")).ETag, second);
    }

    [Fact]
    public async Task The_wildcard_updates_any_version()
    {
        await AddAsync(Row("1", "old"));

        await Table.UpdateEntityAsync(Row("1", "new"), ETag.All);

        Assert.Equal("new", (await GetAsync("1")).GetString("Value"));
    }

    [Fact]
    public async Task An_update_of_a_row_that_is_not_there_is_refused() =>
        await RefusedAsync(404, "ResourceNotFound", () => Table.UpdateEntityAsync(Row("absent"), ETag.All));

    [Theory]
    [InlineData(TableUpdateMode.Merge, "old")]
    [InlineData(TableUpdateMode.Replace, null)]
    public async Task An_upsert_changes_what_is_there(TableUpdateMode mode, string? kept)
    {
        await AddAsync(new TableEntity(Partition, "1") { ["Other"] = "old" });

        await Table.UpsertEntityAsync(Row("1", "new"), mode);

        var row = await GetAsync("1");
        Assert.Equal(("new", kept), (row.GetString("Value"), row.GetString("Other")));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task An_upsert_adds_what_is_not_there(TableUpdateMode mode)
    {
        await Table.UpsertEntityAsync(Row("1", "new"), mode);

        Assert.Equal("new", (await GetAsync("1")).GetString("Value"));
    }

    [Fact]
    public async Task Of_rows_added_with_the_same_keys_at_once_one_wins()
    {
        var additions = Enumerable.Range(0, 10).Select(number => Table.AddEntityAsync(Row("1", $"{number}"))).ToArray();

        Task all = Task.WhenAll(additions);
        await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);

        Assert.Equal(1, additions.Count(addition => addition.IsCompletedSuccessfully));
    }

    [Fact]
    public async Task Of_updates_of_one_version_at_once_one_wins()
    {
        var etag = await AddAsync(Row("1", "start"));
        var updates = Enumerable.Range(0, 10).Select(number => Table.UpdateEntityAsync(Row("1", $"{number}"), etag)).ToArray();

        Task all = Task.WhenAll(updates);
        await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);

        Assert.Equal(1, updates.Count(update => update.IsCompletedSuccessfully));
    }
}
