using System.Text.Json.Nodes;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportReaderTests
{
    [Fact]
    public void A_full_report_is_read_as_it_was_sent()
    {
        var report = ReportBody.Accepted(ReportBody.Full());

        Assert.Equal((ReportKind.Missing, "COA-2026-1", "D-77", Phase.PolAmv), (report.Kind, report.PartnerReference, report.PartnerCaseReference, report.Phase));
        Assert.Equal(new Reporter("begeleider", "0612345678"), report.Reporter);
        Assert.Equal((Instant.FromUtc(2026, 11, 23, 18, 0), Certainty.Exact), (report.LastSeen.At, report.LastSeen.Certainty));
        Assert.Equal(("GM1950", "COL-01", "bij de poort"), (report.LastSeen.MunicipalityCode, report.LastSeen.LocationCode, report.LastSeen.Place));
        Assert.Equal(new Notified(Answer.Yes, Answer.No, Answer.Unknown), report.Notified);
    }

    [Fact]
    public void The_child_is_read_as_it_was_described()
    {
        var child = ReportBody.Accepted(ReportBody.Full()).Child;

        Assert.Equal(("Yusuf", "Ahmadi", "Yusuf Ahmadi"), (child.GivenName, child.FamilyName, child.FullName));
        Assert.Equal(["يوسف احمدی", "Joesoef"], child.OtherNames);
        Assert.Equal((new LocalDate(2010, 5, 3), Sex.Male), (child.BirthDate, child.Sex));
        Assert.Equal(("2812345678", "1,70 m, rode trui"), (child.VNumber, child.Description));
    }

    [Fact]
    public void A_question_that_is_answered_with_unknown_is_as_one_that_was_not_asked()
    {
        var report = ReportBody.Accepted(ReportBody.Full());

        Assert.Equal([Circumstance.SeenWithUnknownAdults, Circumstance.PhoneOff], report.Circumstances.Keys.Order());
        Assert.Equal(Answer.Yes, report.Asked(Circumstance.SeenWithUnknownAdults));
        Assert.Equal(Answer.No, report.Asked(Circumstance.PhoneOff));
        Assert.Equal(Answer.Unknown, report.Asked(Circumstance.SelfHarmRisk));
    }

    [Fact]
    public void A_description_and_somebody_to_ring_back_are_enough()
    {
        var report = ReportBody.Accepted(JsonNode.Parse("""
            {
              "kind": "missing",
              "reporter": { "role": "vrijwilliger", "callback": "0612345678" },
              "child": { "description": "jongen met rode trui" },
              "lastSeen": { "certainty": "unknown" }
            }
            """)!);

        Assert.Equal(new LastSeen(), report.LastSeen);
        Assert.Equal(new Notified(Answer.Unknown, Answer.Unknown, Answer.Unknown), report.Notified);
    }

    [Theory]
    [InlineData("kind")]
    [InlineData("reporter")]
    [InlineData("reporter/role")]
    [InlineData("reporter/callback")]
    [InlineData("child")]
    [InlineData("lastSeen")]
    [InlineData("lastSeen/at")]
    public void A_required_fact_that_is_missing_is_named(string path)
    {
        var fault = ReportBody.Refused(ReportBody.Without(path));

        Assert.Equal($"/{path}", fault.Pointer);
        Assert.Contains("is required", fault.Detail);
    }

    [Theory]
    [InlineData("kind")]
    [InlineData("reporter/role")]
    [InlineData("child")]
    [InlineData("lastSeen/at")]
    public void Null_is_as_good_as_missing(string path) => Assert.Equal($"/{path}", ReportBody.Refused(ReportBody.With(path, null)).Pointer);

    [Theory]
    [InlineData("partnerReference")]
    [InlineData("partnerCaseReference")]
    [InlineData("child/givenName")]
    [InlineData("child/otherNames")]
    [InlineData("child/birthDate")]
    [InlineData("child/sex")]
    [InlineData("child/vNumber")]
    [InlineData("lastSeen/certainty")]
    [InlineData("lastSeen/municipalityCode")]
    [InlineData("lastSeen/place")]
    [InlineData("phase")]
    [InlineData("circumstances")]
    [InlineData("notified")]
    [InlineData("notified/police")]
    public void No_other_fact_is_required(string path) => ReportBody.Accepted(ReportBody.Without(path));

    [Fact]
    public void A_child_that_nobody_could_recognise_is_refused()
    {
        var fault = ReportBody.Refused(ReportBody.With("child", JsonNode.Parse("""{ "sex": "female", "birthYear": 2010, "otherNames": ["Mina"] }""")));

        Assert.Equal("/child", fault.Pointer);
        Assert.Contains("at least one of givenName, familyName, fullName, vNumber, description", fault.Detail);
    }

    [Fact]
    public void All_faults_are_given_at_once()
    {
        var body = ReportBody.With("child/vNumber", "12");
        body.Set("kind", "lost");
        body.Set("reporter/role", "");
        body.Set("child/birthDate", "3 May");
        body.Set("lastSeen/municipalityCode", "1950");
        body.Set("circumstances/phoneOff", true);
        body.Set("colour", "red");

        Assert.Equal(
            ["/child/birthDate", "/child/vNumber", "/circumstances/phoneOff", "/colour", "/kind", "/lastSeen/municipalityCode", "/reporter/role"],
            ReportBody.Read(body).Faults.Select(fault => fault.Pointer).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("partnerReference", "a text")]
    [InlineData("child/otherNames", "a list of texts")]
    [InlineData("child", "an object")]
    [InlineData("child/birthYear", "a whole number")]
    [InlineData("phase", "a text")]
    public void A_value_of_the_wrong_kind_is_told_the_right_one(string path, string expected)
    {
        var faults = ReportBody.Read(ReportBody.With(path, true)).Faults;

        Assert.Contains(new ReportFault($"/{path}", $"'{path.Split('/')[^1]}' must be {expected}."), faults);
    }

    [Fact]
    public void A_list_of_names_is_checked_name_by_name() =>
        Assert.Equal("/child/otherNames/1", ReportBody.Refused(ReportBody.With("child/otherNames", JsonNode.Parse("""["Mina", 7, "Amina"]"""))).Pointer);

    [Fact]
    public void Too_many_names_are_refused()
    {
        var names = new JsonArray([.. Enumerable.Range(0, ReportLimits.OtherNames + 1).Select(index => JsonValue.Create($"Naam {index}"))]);

        Assert.Contains("at most 10", ReportBody.Refused(ReportBody.With("child/otherNames", names)).Detail);
    }

    [Theory]
    [InlineData("child/givenName", ReportLimits.Text)]
    [InlineData("child/description", ReportLimits.Description)]
    [InlineData("lastSeen/place", ReportLimits.Text)]
    public void A_text_may_be_as_long_as_its_limit_and_no_longer(string path, int limit)
    {
        ReportBody.Accepted(ReportBody.With(path, new string('a', limit)));

        Assert.Contains($"at most {limit}", ReportBody.Refused(ReportBody.With(path, new string('a', limit + 1))).Detail);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u202e")]
    public void A_text_that_says_nothing_is_refused(string text) =>
        Assert.Contains("must not be empty", ReportBody.Refused(ReportBody.With("child/givenName", text)).Detail);
}
