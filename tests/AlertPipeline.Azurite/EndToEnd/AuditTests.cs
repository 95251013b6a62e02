using System.Diagnostics;
using AlertPipeline.Functions.Audits;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using static AlertPipeline.Azurite.EndToEnd.SentMessages;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>The pipeline watches itself.</summary>
public sealed class AuditTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const int Shards = 16;
    private const string DeadLetter = "1 dode brieven";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task While_all_is_well_the_switch_hears_from_us_each_minute_and_nobody_is_told()
    {
        await using var pipeline = await WatchedAsync();
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        var pings = pipeline.DeadManSwitch.Pings;

        await PassAsync(pipeline, minutes: 3);

        Assert.Equal(pings + 3, pipeline.DeadManSwitch.Pings);
        pipeline.Sent.Expect(Alert, "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_step_whose_hint_was_lost_runs_within_two_minutes_and_people_are_told()
    {
        await using var pipeline = await WatchedAsync();
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        await PassAsync(pipeline, minutes: 4);
        await LoseHintsAsync(pipeline);
        pipeline.Sent.Expect(Alert, "anna", "anna");
        var (pings, wait) = (pipeline.DeadManSwitch.Pings, await MinutesToNextStepAsync(pipeline));

        await PassAsync(pipeline, wait + 3);

        pipeline.Sent.Expect(Alert, "bram", "bram");
        ExpectAlarm(pipeline, "1 stappen van zaken te laat");
        pipeline.Sent.NothingElse();
        Assert.Equal(pings + wait + 2, pipeline.DeadManSwitch.Pings);
    }

    [Fact]
    public async Task What_storage_refuses_when_a_case_is_mended_is_mended_by_the_next_audit()
    {
        var probe = new StorageProbe();
        await using var pipeline = await LateAsync(probe);
        probe.Fails = call => call == $"PUT {StorageNames.DueTable}";
        await AuditAsync(pipeline);
        probe.Fails = _ => false;
        pipeline.Clock.Advance(Minute);

        await AuditAsync(pipeline);
        await pipeline.SettleAsync();

        Assert.Contains(pipeline.Log.All, line => line.Contains("could not repair case", StringComparison.Ordinal));
        pipeline.Sent.Expect(Alert, "bram", "bram");
        ExpectAlarm(pipeline, "1 stappen van zaken te laat");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_fault_of_ours_when_a_case_is_mended_is_not_hidden_and_people_are_told_what_was_found()
    {
        var probe = new StorageProbe();
        await using var pipeline = await LateAsync(probe);
        probe.Fails = call => call == $"PUT {StorageNames.DueTable}" ? throw new InvalidOperationException() : false;

        var failed = await Assert.ThrowsAsync<AggregateException>(() => AuditAsync(pipeline));

        Assert.IsType<InvalidOperationException>(Assert.Single(failed.InnerExceptions));
        ExpectAlarm(pipeline, "1 stappen van zaken te laat");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_dead_letter_keeps_the_switch_silent_and_is_told_once_an_hour()
    {
        await using var pipeline = await WatchedAsync();
        await pipeline.PutAsideAsync("{ rubbish");
        pipeline.Sent.ExpectDeadLetter();
        var pings = pipeline.DeadManSwitch.Pings;

        await PassAsync(pipeline, minutes: 3);
        ExpectAlarm(pipeline, DeadLetter);
        for (var minutes = 0; minutes < 60; minutes += 2)
        {
            await pipeline.PassAsync(2 * Minute);
        }

        Assert.Equal(pings, pipeline.DeadManSwitch.Pings);
        ExpectAlarm(pipeline, DeadLetter);
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task An_alarm_that_was_told_is_not_told_again_by_another_instance()
    {
        await using var pipeline = await WatchedAsync();
        await pipeline.PutAsideAsync("{ rubbish");
        pipeline.Sent.ExpectDeadLetter();
        await PassAsync(pipeline, minutes: 1);
        ExpectAlarm(pipeline, DeadLetter);

        await pipeline.RestartAsync();
        await PassAsync(pipeline, minutes: 3);

        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task While_no_channel_takes_an_alarm_it_is_tried_again_each_minute()
    {
        await using var pipeline = await WatchedAsync();
        await pipeline.PutAsideAsync("{ rubbish");
        pipeline.Sent.ExpectDeadLetter();
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => new SendOutcome.TryLater(FailureReason.Unreachable);
        await PassAsync(pipeline, minutes: 1);
        Assert.Contains(pipeline.Log.All, line => line.Contains("Nobody could be told what the audit found", StringComparison.Ordinal));
        pipeline.Email.Answer = _ => null;

        await PassAsync(pipeline, minutes: 1);

        pipeline.Sent.Expect(DeadLetter, "anna", "beheer");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task Without_storage_people_are_told_all_the_same_and_once()
    {
        var probe = new StorageProbe();
        await using var pipeline = await WatchedAsync(probe);
        probe.Fails = _ => true;

        for (var minute = 0; minute < 4; minute++)
        {
            await AuditAsync(pipeline);
            pipeline.Clock.Advance(Minute);
        }

        ExpectAlarm(pipeline, "de opslag geeft geen antwoord");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_timer_that_no_longer_runs_is_told()
    {
        await using var pipeline = await WatchedAsync();
        for (var minute = 0; minute < 3; minute++)
        {
            pipeline.Clock.Advance(Minute);
            await AuditAsync(pipeline);
        }

        ExpectAlarm(pipeline, "2 klokken staan stil");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task Reports_that_nobody_processes_are_told()
    {
        await using var pipeline = await WatchedAsync();
        await pipeline.AcceptAsync(Reports.OfYonas());
        for (var minute = 0; minute < 3; minute++)
        {
            pipeline.Clock.Advance(Minute);
            await using var scope = pipeline.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<AlertPipeline.Functions.Operations.Sweeping>().SweepAsync(CancellationToken.None);
            await AuditAsync(pipeline);
        }

        ExpectAlarm(pipeline, "1 meldingen niet verwerkt");
        ExpectAlarm(pipeline, "1 klokken staan stil");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task Ten_thousand_open_cases_are_audited_within_a_second_with_a_handful_of_calls()
    {
        var probe = new StorageProbe();
        await using var pipeline = await WatchedAsync(probe);
        await pipeline.ListOpenAsync(10_000);
        await AuditAsync(pipeline);
        probe.Forget();

        var fastest = TimeSpan.MaxValue;
        for (var run = 0; run < 5; run++)
        {
            var begun = Stopwatch.GetTimestamp();
            await AuditAsync(pipeline);
            fastest = fastest < Stopwatch.GetElapsedTime(begun) ? fastest : Stopwatch.GetElapsedTime(begun);
        }

        Assert.InRange(fastest, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        Assert.Equal(5 * (Shards + 3), probe.Calls.Count);
    }

    // A step is late because nobody looked at its case; no timer runs meanwhile but the audit.
    private async Task<Pipeline> LateAsync(StorageProbe probe)
    {
        var pipeline = await WatchedAsync(probe);
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        pipeline.Sent.Expect(Alert, "anna", "anna");
        await PassAsync(pipeline, await MinutesToNextStepAsync(pipeline) - 1);
        pipeline.Clock.Advance(Minute);
        await AuditAsync(pipeline);
        pipeline.Clock.Advance(Minute);
        return pipeline;
    }

    private static async Task<int> MinutesToNextStepAsync(Pipeline pipeline)
    {
        var current = await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));
        var next = current["ladder"]!.AsArray().First(step => (string)step!["state"]! == "coming");
        return (int)Math.Ceiling(((DateTimeOffset)next!["at"]! - pipeline.Clock.GetUtcNow()).TotalMinutes);
    }

    // The first audit of a process says nothing.
    private async Task<Pipeline> WatchedAsync(StorageProbe? probe = null)
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        await PassAsync(pipeline, minutes: 2);
        pipeline.Sent.NothingElse();
        return pipeline;
    }

    private static async Task PassAsync(Pipeline pipeline, int minutes)
    {
        for (var minute = 0; minute < minutes; minute++)
        {
            await pipeline.PassAsync(Minute / 2);
            await pipeline.PassAsync(Minute / 2);
        }
    }

    private static async Task AuditAsync(Pipeline pipeline)
    {
        await using var scope = pipeline.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Auditing>().AuditAsync(CancellationToken.None);
    }

    private static void ExpectAlarm(Pipeline pipeline, string found) => pipeline.Sent.Expect($"Bewaking: {found}", "anna", "anna", "beheer", "beheer");

    private static async Task LoseHintsAsync(Pipeline pipeline)
    {
        var due = new TableClient(pipeline.Storage, StorageNames.DueTable);
        await foreach (var hint in due.QueryAsync<TableEntity>((string?)null))
        {
            await due.DeleteEntityAsync(hint.PartitionKey, hint.RowKey);
        }
    }
}
