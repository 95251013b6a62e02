using static AlertPipeline.Azurite.EndToEnd.Pieces;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class ClusterTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Three_children_missing_from_one_location_are_a_notice_and_their_cases_become_more_urgent()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Missing("coa-1", "Dawit Haile"));
        await pipeline.AcceptAsync(Missing("coa-2", "Farid Noori"));
        await pipeline.SettleAsync();
        Assert.Empty(await pipeline.NoticesAsync());

        await pipeline.AcceptAsync(Missing("coa-3", "Samuel Kidane"));
        await pipeline.SettleAsync();

        var notice = Assert.Single(await pipeline.NoticesAsync())!;
        Assert.Equal(("disappearances", "open", 3), ((string)notice["rule"]!, (string)notice["state"]!, notice["pieces"]!.AsArray().Count));
        Assert.Equal(3, notice["why"]!.AsArray().Count);
        foreach (var reference in await pipeline.CasesAsync())
        {
            Assert.Contains("H4", (await pipeline.CaseAsync(reference))["urgency"]!["reasons"]!.AsArray().Select(reason => (string)reason!["rule"]!));
        }
    }

    [Fact]
    public async Task The_trafficking_contact_of_the_location_is_told_once_and_nothing_personal()
    {
        await using var pipeline = await ThreeMissingAsync();

        var told = pipeline.Sent.Where(sent => sent.Message.Subject.Contains("mogelijk bij elkaar horen", StringComparison.Ordinal)).ToList();

        Assert.Equal(["locatie-ter-apel"], told.Select(sent => sent.Person).Distinct());
        Assert.All(told, sent => Assert.DoesNotContain("Kidane", sent.Message.Text, StringComparison.Ordinal));
        Assert.Equal(told.Count, told.Select(sent => sent.Message.Id).Distinct().Count());
    }

    [Fact]
    public async Task What_was_put_aside_leaves_the_cases_and_comes_back_with_a_new_piece()
    {
        await using var pipeline = await ThreeMissingAsync();
        var reference = ReferenceOf((await pipeline.NoticesAsync())[0]);

        var dismissed = await pipeline.DecideAsync(reference, "dismissals", new { by = Desk.First, reason = "Samen naar familie." });
        await pipeline.AcceptAsync(Missing("coa-4", "Idris Omar"));
        await pipeline.SettleAsync();

        Assert.Equal("dismissed", (string)dismissed["state"]!);
        var back = Assert.Single(await pipeline.NoticesAsync())!;
        Assert.Equal(("open", 4), ((string)back["state"]!, back["pieces"]!.AsArray().Count));
        Assert.Equal(["opened", "dismissed", "came-back"], back["history"]!.AsArray().Select(happened => (string)happened!["kind"]!));
    }

    [Fact]
    public async Task The_police_can_refuse_a_hand_over_and_the_location_hears_of_it()
    {
        await using var pipeline = await ThreeMissingAsync();
        var reference = ReferenceOf((await pipeline.NoticesAsync())[0]);
        var before = pipeline.Sent.Count;

        await pipeline.DecideAsync(reference, "hand-overs", new { by = Desk.First, reason = "Zelfde auto gezien.", unit = "RE01" });
        await pipeline.SettleAsync();
        var toPolice = pipeline.Sent.Skip(before).Select(sent => sent.Person).Distinct().ToList();
        var refused = await pipeline.DecideAsync(reference, "hand-over-answers", new { by = "AVIM Noord", reason = "Geen aanwijzingen.", accepts = "no" });
        await pipeline.SettleAsync();

        Assert.Equal(["avim-noord"], toPolice);
        Assert.False((bool)refused["handOver"]!["accepted"]!);
        Assert.Equal("locatie-ter-apel", pipeline.Sent[^1].Person);
        await pipeline.DecideAsync(reference, "hand-over-answers", new { by = "AVIM Noord", reason = "Nogmaals.", accepts = "yes" }, status: 409);
    }

    [Fact]
    public async Task A_report_that_was_taken_back_makes_no_notice()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var mistaken = await pipeline.AcceptAsync(Missing("coa-1", "Dawit Haile"));
        await pipeline.AcceptAsync(Missing("coa-2", "Farid Noori"));
        await pipeline.SettleAsync();
        using var withdrawn = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/reports/{mistaken}/withdrawals", "demo-coa-key");
        await pipeline.SettleAsync();

        await pipeline.AcceptAsync(Missing("coa-3", "Samuel Kidane"));
        await pipeline.SettleAsync();

        Assert.Empty(await pipeline.NoticesAsync());
    }

    [Fact]
    public async Task Reports_that_come_at_the_same_moment_make_one_notice()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        await Task.WhenAll(Enumerable.Range(0, Names.Count).Select(number => pipeline.AcceptAsync(Missing($"coa-{number}", Names[number]))));
        await pipeline.SettleAsync();

        Assert.Equal(Names.Count, Assert.Single(await pipeline.NoticesAsync())!["pieces"]!.AsArray().Count);
    }

    [Fact]
    public async Task What_a_crash_left_of_a_notice_the_sweep_brings_to_its_end()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        await pipeline.AcceptAsync(Missing("coa-1", "Dawit Haile"));
        await pipeline.AcceptAsync(Missing("coa-2", "Farid Noori"));
        await pipeline.SettleAsync();
        probe.Forget();
        probe.Fails = call => call == "POST $batch" && probe.Calls.Contains("POST notices");

        await pipeline.AcceptAsync(Missing("coa-3", "Samuel Kidane"));
        await pipeline.SettleAsync();
        probe.Fails = _ => false;
        await pipeline.PassAsync(TimeSpan.FromMinutes(2));

        foreach (var reference in await pipeline.CasesAsync())
        {
            Assert.Contains("cluster-noticed", Desk.TimelineOf(await pipeline.CaseAsync(reference)));
        }
    }

    [Theory]
    [InlineData("demo-coa-key", 403)]
    [InlineData("demo-admin-key", 403)]
    [InlineData("nobody", 401)]
    public async Task Others_see_no_notice(string key, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.SendAsync(HttpMethod.Get, "/api/v1/notices", key);

        Assert.Equal(status, (int)response.StatusCode);
    }

    private async Task<Pipeline> ThreeMissingAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.MissThreeAsync();
        return pipeline;
    }
}
