using AlertPipeline.Clues;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Forms;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Forms;

public sealed class ConcernFormTests
{
    [Fact]
    public void Everything_that_was_filled_in_is_in_the_concern()
    {
        var report = Report(
            (FormFields.Types, "pick-up"), (FormFields.Types, "waiting-adult"), (FormFields.Forms, "criminal"), (FormFields.Source, "care-coordinator"),
            (FormFields.HappenedDate, "2026-11-23"), (FormFields.HappenedTime, "19:00"), (FormFields.Municipality, "GM1950"), (FormFields.Place, "bij de poort"),
            (FormFields.Name, "Yusuf"), (FormFields.Note, "twee avonden achter elkaar"));

        Assert.Equal((ReportKind.Concern, "form-1", new Reporter("portier", "0612345678")), (report.Kind, report.PartnerReference, report.Reporter));
        Assert.Equal([ConcernType.PickUp, ConcernType.WaitingAdult], report.Concern!.Types);
        Assert.Equal([ExploitationForm.Criminal], report.Concern.Forms);
        Assert.Equal((ConcernSource.CareCoordinator, Instant.FromUtc(2026, 11, 23, 18, 0)), (report.Concern.Source, report.Concern.At));
        Assert.Equal(new Place { MunicipalityCode = "GM1950", Text = "bij de poort" }, report.Concern.Place);
        Assert.Equal(("Yusuf", "twee avonden achter elkaar"), (report.Child.FullName, report.Note));
    }

    [Fact]
    public void Everything_that_can_join_it_with_others_is_a_clue()
    {
        var clues = Report(
            (FormFields.Plate, "12-XX-?4"), (FormFields.Colour, "grey"), (FormFields.Make, "Opel"), (FormFields.Phone, "06-12345678"), (FormFields.Platform, "tiktok"),
            (FormFields.Account, "some.name"), (FormFields.Address, "Weg 1, Ede"), (FormFields.Person, "Alias"), (FormFields.Modus, "gifts-first"), (FormFields.Modus, "false-relative")).Clues;

        Assert.Equal([new("12-XX-?4", VehicleColour.Grey, "Opel")], clues.Vehicles);
        Assert.Equal(["06-12345678"], clues.Phones);
        Assert.Equal([new(AccountPlatform.Tiktok, "some.name")], clues.Accounts);
        Assert.Equal(["Weg 1, Ede"], clues.Addresses);
        Assert.Equal(["Alias"], clues.Persons);
        Assert.Equal([ModusKind.GiftsFirst, ModusKind.FalseRelative], clues.Modus);
    }

    [Theory]
    [InlineData(FormFields.Types, "tip")]
    [InlineData(FormFields.Note, "een busje bij de poort")]
    [InlineData(FormFields.Plate, "12-XX-34")]
    [InlineData(FormFields.Modus, "gifts-first")]
    public void One_answer_is_enough_and_no_child_is_needed(string field, string answer) => Assert.Null(Report((field, answer)).Child.FullName);

    [Fact]
    public void What_was_left_open_is_not_in_it()
    {
        var report = Report((FormFields.Types, "tip"), (FormFields.Colour, ""), (FormFields.Platform, "snapchat"), (FormFields.Source, ""));

        Assert.True(report.Clues.IsEmpty);
        Assert.Equal((ConcernSource.Unknown, null, null), (report.Concern!.Source, report.Concern.At, report.Concern.Place));
    }

    [Fact]
    public void The_municipality_is_that_of_the_location()
    {
        var sender = FilledForm.Sender(new Location("ngo", "SV-01", LocationType.Other) { MunicipalityCode = "GM0518" });
        var report = FilledForm.Report(FilledForm.Concern((FormFields.Types, "tip"), (FormFields.Location, "SV-01")), sender, ReportKind.Concern);

        Assert.Equal(new Place { MunicipalityCode = "GM0518", LocationCode = "SV-01" }, report.Concern!.Place);
    }

    [Fact]
    public void An_empty_form_lacks_what_was_seen_or_heard_and_who_reports() => Assert.Equal(
        [Missing(FormFields.Types), Missing(FormFields.Role), Missing(FormFields.Callback)], FilledForm.Faults(FilledForm.Of(), ReportKind.Concern));

    [Theory]
    [InlineData(FormFields.HappenedDate, "2026-11-24", FormFields.Happened)]
    [InlineData(FormFields.HappenedTime, "19:00", FormFields.Happened)]
    [InlineData(FormFields.Municipality, "Utrecht", FormFields.Municipality)]
    [InlineData(FormFields.VNumber, "12", FormFields.VNumber)]
    [InlineData(FormFields.Colour, "pink", FormFields.Colour)]
    [InlineData(FormFields.Source, "gossip", FormFields.Source)]
    [InlineData(FormFields.Modus, "luck", null)]
    [InlineData(FormFields.Forms, "theft", null)]
    public void A_wrong_answer_is_a_fault_of_its_field(string control, string answer, string? field) => Assert.Equal(
        [new FormFault(field, FormFaultKind.Wrong)], FilledForm.Faults(FilledForm.Concern((FormFields.Types, "tip"), (control, answer)), ReportKind.Concern));

    [Theory]
    [InlineData(FormFields.Plate)]
    [InlineData(FormFields.Make)]
    [InlineData(FormFields.Phone)]
    [InlineData(FormFields.Account)]
    [InlineData(FormFields.Address)]
    [InlineData(FormFields.Person)]
    [InlineData(FormFields.Place)]
    [InlineData(FormFields.Name)]
    public void A_text_that_is_too_long_says_so(string field) => Assert.Equal(
        [new FormFault(field, FormFaultKind.TooLong)],
        FilledForm.Faults(FilledForm.Concern((FormFields.Types, "tip"), (field, new string('a', FormFaults.Longest(field) + 1))), ReportKind.Concern));

    private static FormFault Missing(string field) => new(field, FormFaultKind.Missing);

    private static Report Report(params (string, string)[] fields) => FilledForm.Report(FilledForm.Concern(fields), kind: ReportKind.Concern);
}
