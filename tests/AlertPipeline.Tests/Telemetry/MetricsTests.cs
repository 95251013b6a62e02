using System.Diagnostics.Metrics;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Functions.Telemetry;
using AlertPipeline.Identity;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AlertPipeline.Tests.Telemetry;

public sealed class MetricsTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddMeasurements().BuildServiceProvider();
    private readonly Measured measured;

    public MetricsTests() => measured = new Measured(services.GetRequiredService<Meter>());

    public void Dispose()
    {
        measured.Dispose();
        services.Dispose();
    }

    [Fact]
    public void The_manual_lists_what_is_measured_with_its_unit_and_its_labels()
    {
        MeasureAll();

        Assert.Equal(Manual().Order(StringComparer.Ordinal), measured.Instruments.Select(Line).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_label_is_a_word_of_a_closed_set()
    {
        MeasureAll();

        Assert.All(
            measured.Values.SelectMany(value => value.Labels),
            label => Assert.Contains(label.Value, Words(label.Key)));
    }

    [Fact]
    public void An_accepted_report_is_counted_by_its_kind_and_urgency()
    {
        Get<ReportMetrics>().Accept(Some.Stored(Some.Report()));

        var (name, value, labels) = Assert.Single(measured.Values);
        Assert.Equal(("alertpipeline.reports.accepted", 1d), (name, value));
        Assert.Equal(("missing", "none"), (labels["kind"], labels["exercise"]));
    }

    [Fact]
    public void A_report_that_the_app_sent_itself_is_counted_apart()
    {
        Get<ReportMetrics>().Match(Some.Stored(Some.Report()) with { Exercise = true, PartnerId = SyntheticPartner.Id }, IdentityOutcome.New);

        Assert.Equal(("new", "synthetic"), (Assert.Single(measured.Values).Labels["outcome"], measured.Values[0].Labels["exercise"]));
    }

    [Fact]
    public void A_step_that_is_done_late_says_by_how_many_seconds()
    {
        var open = Some.Open();

        Get<CaseMetrics>().RunSteps(open, open.NextDueAt!.Value + Duration.FromSeconds(7));

        Assert.Equal((7d, "open"), (Assert.Single(measured.Values).Value, measured.Values[0].Labels["status"]));
    }

    [Fact]
    public void The_first_alert_is_measured_from_the_acceptance_of_the_report()
    {
        Get<NotificationMetrics>().Attempt(Some.Open(), FirstAlert(round: 0) with { State = NotificationState.Sent, EndedAt = Some.Now + Duration.FromSeconds(4) });

        Assert.Equal(4, Assert.Single(measured.Values, value => value.Name == "alertpipeline.alerts.first").Value);
    }

    [Fact]
    public void The_first_alert_that_went_by_another_channel_is_measured_too()
    {
        var instead = FirstAlert(round: 0) with { Id = "another", InsteadOf = FirstAlert(round: 0).Id, State = NotificationState.Sent, EndedAt = Some.Now + Duration.FromMinutes(2) };

        Get<NotificationMetrics>().Attempt(Some.Open(), instead);

        Assert.Equal(120, Assert.Single(measured.Values, value => value.Name == "alertpipeline.alerts.first").Value);
    }

    [Fact]
    public void A_repeat_of_an_alert_and_an_alert_that_failed_are_no_first_alerts()
    {
        Get<NotificationMetrics>().Attempt(Some.Open(), FirstAlert(round: 1) with { State = NotificationState.Sent, EndedAt = Some.Now });
        Get<NotificationMetrics>().Attempt(Some.Open(), FirstAlert(round: 0) with { State = NotificationState.Failed, EndedAt = Some.Now, Failure = FailureReason.Refused });

        Assert.All(measured.Values, value => Assert.Equal("alertpipeline.deliveries", value.Name));
        Assert.Equal(["none", "refused"], measured.Values.Select(value => value.Labels["reason"]));
    }

    private static Notification FirstAlert(int round)
    {
        var (open, step) = (Some.Open(), Some.Open().Ladder.For(UrgencyLevel.Standard).Steps.First(step => step.Purpose == NotificationPurpose.Alert && step.After == Duration.Zero));
        return Some.Notification() with
        {
            Id = DerivedId.Notification(open.Id, 1, step.Name, "anna", nameof(ChannelKind.Email), round),
            Step = step.Name,
            PersonId = "anna",
            Channel = ChannelKind.Email,
            Purpose = NotificationPurpose.Alert,
        };
    }

    private void MeasureAll()
    {
        var reports = Get<ReportMetrics>();
        reports.Accept(Some.Stored(Some.Report()));
        foreach (var problem in Problems())
        {
            reports.Refuse(problem.Slug);
        }

        foreach (var outcome in Enum.GetValues<IdentityOutcome>())
        {
            reports.Match(Some.Stored(Some.Report()), outcome);
        }

        foreach (var reason in Enum.GetValues<FailureReason>())
        {
            Get<NotificationMetrics>().Attempt(Some.Open(), FirstAlert(round: 0) with { State = NotificationState.Failed, Failure = reason });
        }

        Get<NotificationMetrics>().Attempt(Some.Open(), FirstAlert(round: 0) with { State = NotificationState.Sent, EndedAt = Some.Now });
        Get<CaseMetrics>().RunSteps(Some.Open(), Some.Now);
        Get<SweepMetrics>().Wait(Duration.Zero);
        Get<SweepMetrics>().Repair(SweptWork.Reports, 1);
    }

    private T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    private string Line(Instrument instrument)
    {
        var labels = measured.Values.Where(value => value.Name == instrument.Name).SelectMany(value => value.Labels.Keys).Distinct().Order(StringComparer.Ordinal);
        return $"{instrument.Name} {instrument.Unit} {string.Join(", ", labels)}".TrimEnd();
    }

    private static IEnumerable<string> Manual() =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "docs", "operations.md"))
        where line.StartsWith("| `alertpipeline.", StringComparison.Ordinal)
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        select $"{cells[1]} {cells[2]} {cells[3]}".Replace("`", "", StringComparison.Ordinal).TrimEnd();

    private static IEnumerable<Problem> Problems() => typeof(Problem).GetProperties().Where(property => property.PropertyType == typeof(Problem)).Select(property => (Problem)property.GetValue(null)!);

    private static IEnumerable<string> Words(string label) => label switch
    {
        "kind" => Words<ReportKind>(),
        "urgency" => Words<UrgencyLevel>(),
        "exercise" => Words<ExerciseKind>().Append("none"),
        "reason" => Words<FailureReason>().Append("none").Concat(Problems().Select(problem => problem.Slug)),
        "outcome" => Words<IdentityOutcome>(),
        "channel" => Words<ChannelKind>(),
        "status" => Words<AlertPipeline.Cases.CaseStatus>(),
        "work" => Words<SweptWork>(),
        _ => [],
    };

    private static IEnumerable<string> Words<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => value.ToWord());
}
