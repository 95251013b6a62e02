using AlertPipeline.Clues;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Forms;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Forms;

public sealed class FormBodyTests
{
    [Fact]
    public void Everything_that_was_filled_in_is_in_the_report()
    {
        var report = FilledForm.Report(FilledForm.With(
            (FormFields.Sex, "female"), (FormFields.VNumber, "2812 345 678"), (FormFields.Description, "rode trui"), (FormFields.Certainty, "exact"),
            (FormFields.Municipality, "GM1950"), (FormFields.Place, "bij de poort"), (FormFields.Phase, "pol-amv"), (FormFields.Facts, "selfHarmRisk"),
            (FormFields.Signs, "phoneOff"), (FormFields.Told, "guardian"), (FormFields.Told, "emergencyCalled"), (FormFields.Note, "belde om acht uur")));

        Assert.Equal((ReportKind.Missing, "form-1"), (report.Kind, report.PartnerReference));
        Assert.Equal(new Reporter("mentor", "0612345678"), report.Reporter);
        Assert.Equal(("Yusuf", Sex.Female, "2812345678", "rode trui"), (report.Child.FullName, report.Child.Sex, report.Child.VNumber, report.Child.Description));
        Assert.Equal(
            new LastSeen { At = Instant.FromUtc(2026, 11, 23, 18, 0), Certainty = Certainty.Exact, MunicipalityCode = "GM1950", Place = "bij de poort" }, report.LastSeen);
        Assert.Equal(Phase.PolAmv, report.Phase);
        Assert.Equal([Circumstance.SelfHarmRisk, Circumstance.PhoneOff], report.Circumstances.Where(answer => answer.Value == Answer.Yes).Select(answer => answer.Key));
        Assert.Equal(new Notified(Answer.Yes, Answer.Unknown, Answer.Yes), report.Notified);
        Assert.Equal("belde om acht uur", report.Note);
    }

    [Fact]
    public void A_vehicle_that_was_seen_with_a_missing_child_is_a_clue()
    {
        var report = FilledForm.Report(FilledForm.With((FormFields.Plate, "12-XX-?4"), (FormFields.Colour, "white"), (FormFields.Make, "VW")));

        Assert.Equal([new("12-XX-?4", VehicleColour.White, "VW")], report.Clues.Vehicles);
        Assert.True(FilledForm.Report(FilledForm.With((FormFields.Colour, ""))).Clues.IsEmpty);
    }

    [Fact]
    public void What_was_not_answered_is_not_known()
    {
        var report = FilledForm.Report(FilledForm.With());

        Assert.Empty(report.Circumstances);
        Assert.Equal((Sex.Unknown, Phase.Unknown, (AgeRange?)null), (report.Child.Sex, report.Phase, report.Child.AgeRange));
        Assert.Equal(Certainty.Approximate, report.LastSeen.Certainty);
    }

    [Theory]
    [InlineData("0-12", 0, 12)]
    [InlineData("13-15", 13, 15)]
    [InlineData("16-17", 16, 17)]
    public void An_age_that_was_chosen_is_a_range(string chosen, int from, int to) =>
        Assert.Equal(new AgeRange(from, to), FilledForm.Report(FilledForm.With((FormFields.Age, chosen))).Child.AgeRange);

    [Fact]
    public void Only_the_youngest_age_is_marked_as_urgent_and_is_urgent_by_the_rules() => Assert.All(FormFields.Ages, ages => Assert.Equal(
        ages == FormFields.Ages[0], UrgencyAssessment.Of(Some.UrgencyInput(new AgeSpan(ages.From, ages.To))).Level == UrgencyLevel.Urgent));

    [Fact]
    public void A_date_of_birth_counts_more_than_an_age_that_was_chosen()
    {
        var child = FilledForm.Report(FilledForm.With(
            (FormFields.Age, "0-12"), (FormFields.BirthDay, "5"), (FormFields.BirthMonth, "3"), (FormFields.BirthYear, "2010"))).Child;

        Assert.Equal((new LocalDate(2010, 3, 5), null), (child.BirthDate!.Value, child.AgeRange));
    }

    [Fact]
    public void A_year_of_birth_is_enough() =>
        Assert.Equal(2010, FilledForm.Report(FilledForm.With((FormFields.Age, "13-15"), (FormFields.BirthYear, "2010"))).Child.BirthYear);

    [Theory]
    [InlineData("2026-11-23", "19:00")]
    [InlineData("23-11-2026", "19:00")]
    [InlineData("23-11-2026", "19.00")]
    public void A_date_is_read_as_a_browser_sends_it_and_as_people_write_it(string date, string time) => Assert.Equal(
        Instant.FromUtc(2026, 11, 23, 18, 0), FilledForm.Report(FilledForm.With((FormFields.SeenDate, date), (FormFields.SeenTime, time))).LastSeen.At);

    [Fact]
    public void In_summer_the_time_is_summer_time() => Assert.Equal(
        Instant.FromUtc(2026, 7, 1, 17, 0), FilledForm.Report(FilledForm.With((FormFields.SeenDate, "2026-07-01"))).LastSeen.At);

    [Fact]
    public void That_nothing_urgent_is_true_is_a_no_to_each_question()
    {
        var report = FilledForm.Report(FilledForm.With((FormFields.NoFacts, "yes"), (FormFields.Signs, "phoneOff")));

        Assert.All(FormFacts.Urgent, fact => Assert.Equal(Answer.No, report.Asked(fact)));
        Assert.Equal(Answer.Yes, report.Asked(Circumstance.PhoneOff));
    }

    [Fact]
    public void One_urgent_fact_counts_more_than_that_nothing_is_true()
    {
        var report = FilledForm.Report(FilledForm.With((FormFields.NoFacts, "yes"), (FormFields.Facts, "selfHarmRisk")));

        Assert.Equal((Answer.Yes, Answer.Unknown), (report.Asked(Circumstance.SelfHarmRisk), report.Asked(Circumstance.TraffickingSignal)));
    }

    [Fact]
    public void The_municipality_is_that_of_the_location_unless_another_was_chosen()
    {
        var sender = FilledForm.Sender(new Location("ngo", "SV-01", LocationType.Other) { MunicipalityCode = "GM0518" });

        Assert.Equal("GM0518", FilledForm.Report(FilledForm.With((FormFields.Location, "SV-01")), sender).LastSeen.MunicipalityCode);
        Assert.Equal("GM1950", FilledForm.Report(FilledForm.With((FormFields.Location, "SV-01"), (FormFields.Municipality, "GM1950")), sender).LastSeen.MunicipalityCode);
        Assert.Null(FilledForm.Report(FilledForm.With((FormFields.Location, "")), sender).LastSeen.MunicipalityCode);
    }

    [Fact]
    public void The_ends_of_a_journey_count_only_for_a_child_on_its_way()
    {
        (string, string)[] ends = [(FormFields.TransitFrom, "Ter Apel"), (FormFields.TransitTo, "Leiden")];

        Assert.Equal("Leiden", FilledForm.Report(FilledForm.With([.. ends, (FormFields.Phase, "in-transit")])).Transit?.To?.Text);
        Assert.Null(FilledForm.Report(FilledForm.With([.. ends, (FormFields.Phase, "col")])).Transit);
    }
}
