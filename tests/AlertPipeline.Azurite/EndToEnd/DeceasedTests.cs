using System.Text.Json.Nodes;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Notifications;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class DeceasedTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Messages_that_still_wait_are_withheld_and_nobody_is_told_any_more()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Email.Answer = _ => new SendOutcome.TryLater(FailureReason.Unreachable);
        var reference = await OpenAsync(pipeline);

        await pipeline.CloseAsDeceasedAsync(reference);
        pipeline.Email.Answer = _ => null;
        pipeline.Sent.Expect(SentMessages.Alert, "anna");
        await pipeline.PassAsync(TimeSpan.FromMinutes(1));
        await pipeline.PassAsync(TimeSpan.FromDays(2));

        pipeline.Sent.NothingElse();
        Assert.Contains("alert-withheld", Desk.TimelineOf(await pipeline.CaseAsync(reference)));
        Assert.DoesNotContain("alert-pending", Desk.TimelineOf(await pipeline.CaseAsync(reference)));
    }

    [Fact]
    public async Task What_a_partner_adds_joins_in_silence_and_the_partner_is_not_called_back()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reference = await OpenAsync(pipeline);
        await pipeline.CloseAsDeceasedAsync(reference);
        pipeline.Sent.Expect(SentMessages.Alert, "anna", "anna");
        var called = pipeline.Callbacks.Attempts;

        await pipeline.AcceptAsync(Later("supplement"));
        await pipeline.SettleAsync();
        await pipeline.PassAsync(TimeSpan.FromHours(1));

        Assert.Equal(called, pipeline.Callbacks.Attempts);
        pipeline.Sent.NothingElse();
        Assert.Equal(2, (await pipeline.CaseAsync(reference))["reports"]!.AsArray().Count);
        Assert.Empty(await pipeline.CasesAsync());
    }

    [Theory]
    [InlineData("missing", "open")]
    [InlineData("found", "noted")]
    public async Task A_child_that_is_said_to_be_missing_or_found_after_that_gets_a_case_for_a_person(string kind, string state)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reference = await OpenAsync(pipeline);
        await pipeline.CloseAsDeceasedAsync(reference);
        pipeline.Sent.Expect(SentMessages.Alert, "anna", "anna");

        await pipeline.AcceptAsync(kind == "missing" ? Reports.OfYonas("coa-2") : Later(kind));
        await pipeline.SettleAsync();

        var shown = await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));
        Assert.Equal(state, Desk.StateOf(shown));
        Assert.Equal([reference], shown["resembles"]!.AsArray().Select(other => (string)other!));
        pipeline.Sent.Expect(kind == "missing" ? SentMessages.Alert : "teruggevonden", "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task What_is_added_to_a_later_report_of_the_child_joins_the_case_that_people_work_on()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.CloseAsDeceasedAsync(await OpenAsync(pipeline));
        await pipeline.AcceptAsync(Reports.OfYonas("coa-2"));
        await pipeline.SettleAsync();

        await pipeline.AcceptAsync(Later("supplement", about: "coa-2"));
        await pipeline.SettleAsync();

        Assert.Equal(2, (await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync())))["reports"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_report_that_was_about_to_join_when_two_people_said_so_gets_a_case_for_a_person_as_well()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        var reference = await OpenAsync(pipeline);
        await StopBetweenMergingAndJoiningAsync(pipeline, probe, await pipeline.AcceptAsync(Reports.OfYonas("coa-2")));

        await pipeline.CloseAsDeceasedAsync(reference);
        await pipeline.SettleAsync();

        var shown = await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));
        Assert.Equal([reference], shown["resembles"]!.AsArray().Select(other => (string)other!));
        Assert.Single((await pipeline.CaseAsync(reference))["reports"]!.AsArray());
    }

    [Fact]
    public async Task The_page_of_an_alert_link_does_not_say_it()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.CloseAsDeceasedAsync(await OpenAsync(pipeline));

        using var page = await pipeline.SendAsync(HttpMethod.Get, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);

        Assert.DoesNotContain("overleden", await page.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task StopBetweenMergingAndJoiningAsync(Pipeline pipeline, StorageProbe probe, string reportId)
    {
        var transactions = 0;
        probe.Fails = call => call == "POST $batch" && Interlocked.Increment(ref transactions) > 1;
        await Assert.ThrowsAnyAsync<Azure.RequestFailedException>(
            () => pipeline.Services.GetRequiredService<ReportProcessing>().ProcessAsync(reportId, CancellationToken.None));
        probe.Fails = _ => false;
    }

    private static JsonObject Later(string kind, string about = "coa-1") => new()
    {
        ["kind"] = kind,
        ["partnerReference"] = $"{kind}-1",
        ["about"] = new JsonObject { ["partnerReference"] = about },
        ["reporter"] = new JsonObject { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" },
        ["note"] = "More than was known at first.",
    };

    private static async Task<string> OpenAsync(Pipeline pipeline)
    {
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        return Assert.Single(await pipeline.CasesAsync());
    }
}
