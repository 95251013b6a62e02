using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class DamagedLetterTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_message_whose_letter_is_damaged_becomes_another_letter_of_which_people_are_told_once()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var damaged = await DamagedLetterAsync(pipeline, "{ rubbish");
        var before = pipeline.Sent.Count;

        await pipeline.PutAsideAsync("{ rubbish");
        await pipeline.PutAsideAsync("{ rubbish");

        Assert.Equal(before + 4, pipeline.Sent.Count);
        Assert.NotEqual(damaged, (string)Assert.Single(await pipeline.DeadLettersAsync())["id"]!);
        Assert.Equal(0, await pipeline.MessagesAsync(StorageNames.ReportsQueue + StorageNames.PoisonSuffix));
    }

    [Fact]
    public async Task The_letter_beside_a_damaged_one_can_be_put_back()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await DamagedLetterAsync(pipeline, "{ rubbish");
        await pipeline.PutAsideAsync("{ rubbish");

        await pipeline.ReplayAsync(new { all = true });

        Assert.Equal("{ rubbish", (await Poison.Queue(pipeline, StorageNames.ReportsQueue).PeekMessageAsync()).Value.Body.ToString());
    }

    [Fact]
    public async Task A_damaged_letter_is_named_in_the_list_and_hides_no_other()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var damaged = await DamagedLetterAsync(pipeline, "{ rubbish");
        await pipeline.PutAsideAsync("{ more rubbish");

        var list = await pipeline.GetAsync("/api/v1/dead-letters", "demo-oncall-key");

        Assert.Equal(14, (int)Assert.Single(list["items"]!.AsArray())!["bytes"]!);
        Assert.Equal(damaged, (string)Assert.Single(list["unreadable"]!.AsArray())!);
    }

    private static async Task<string> DamagedLetterAsync(Pipeline pipeline, string body)
    {
        await pipeline.PutAsideAsync(body);
        var id = (string)Assert.Single(await pipeline.DeadLettersAsync())["id"]!;
        await new TableClient(pipeline.Storage, StorageNames.DeadLettersTable).UpdateEntityAsync(
            new TableEntity("deadletter", id) { ["lastFailedAt"] = "not a time" }, ETag.All);
        return id;
    }
}
