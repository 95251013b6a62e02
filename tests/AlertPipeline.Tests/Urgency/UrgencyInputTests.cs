using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Urgency;

public sealed class UrgencyInputTests
{
    [Fact]
    public void The_rules_see_the_kind_the_age_the_phase_and_two_answers_and_nothing_else() => Assert.Equal(
        ["Age", "CrimeForceAbductionOrThreat", "Kind", "Phase", "ProtectedReceptionIndicated"],
        typeof(UrgencyInput).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void An_age_is_two_numbers() => Assert.Equal(["From", "To"], typeof(AgeSpan).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_input_is_taken_out_of_the_report()
    {
        var report = Some.Report() with
        {
            Phase = Phase.InTransit,
            Circumstances = new Dictionary<Circumstance, Answer> { [Circumstance.CrimeForceAbductionOrThreat] = Answer.Yes, [Circumstance.ProtectedReceptionIndicated] = Answer.No },
        };

        Assert.Equal(new UrgencyInput(ReportKind.Missing, new AgeSpan(16, 16), Phase.InTransit, Answer.Yes, Answer.No), UrgencyInput.From(report, Some.Now));
    }

    [Fact]
    public void What_must_lower_nothing_is_not_among_the_input()
    {
        var nuisance = new[] { Circumstance.Nuisance, Circumstance.LeftBefore, Circumstance.WantedToTravelOn };
        var report = Some.Report() with { Circumstances = nuisance.ToDictionary(circumstance => circumstance, _ => Answer.Yes) };

        Assert.Equal(UrgencyInput.From(Some.Report(), Some.Now), UrgencyInput.From(report, Some.Now));
    }

    [Fact]
    public void Ages_count_on_the_day_it_is_in_the_Netherlands()
    {
        var report = Some.Report(Some.Child() with { BirthDate = new LocalDate(2013, 11, 23) });

        Assert.Equal(new AgeSpan(12, 12), UrgencyInput.From(report, Instant.FromUtc(2026, 11, 22, 22, 59)).Age);
        Assert.Equal(new AgeSpan(13, 13), UrgencyInput.From(report, Instant.FromUtc(2026, 11, 22, 23, 0)).Age);
    }
}
