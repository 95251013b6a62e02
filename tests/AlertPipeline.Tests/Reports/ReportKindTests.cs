using System.Text.Json.Nodes;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportKindTests
{
    public static TheoryData<string> Kinds => [.. KindBody.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_least_of_each_kind_is_enough(string kind) =>
        Assert.Equal(kind.Replace("-", ""), ReportBody.Accepted(KindBody.Least(kind)).Kind.ToString(), ignoreCase: true);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_most_of_each_kind_is_accepted_too(string kind) => ReportBody.Accepted(KindBody.Most(kind));

    [Theory]
    [InlineData("lost")]
    [InlineData("Missing")]
    [InlineData("")]
    [InlineData("withdrawal")]
    public void Another_kind_is_told_the_kinds_that_there_are(string kind) => Assert.Equal(
        new ReportFault("/kind", "'kind' must be one of missing, found, responsibility-transferred, concern, supplement."),
        ReportBody.Refused(ReportBody.With("kind", kind)));

    [Fact]
    public void A_body_without_a_kind_is_told_the_kinds_that_there_are() =>
        Assert.Equal("'kind' is required and must be one of missing, found, responsibility-transferred, concern, supplement.", ReportBody.Refused(ReportBody.Without("kind")).Detail);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_says_who_reports(string kind) =>
        Assert.Equal("/reporter", ReportBody.Refused(KindBody.Without(kind, "reporter")).Pointer);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_every_kind_may_say_is_read(string kind)
    {
        var body = KindBody.Least(kind);
        body["partnerReference"] = "r-2";
        body["partnerCaseReference"] = "D-77";
        body["child"] = new JsonObject { ["fullName"] = "Yusuf Ahmadi" };
        body["phase"] = "col";
        body["circumstances"] = new JsonObject { ["phoneOff"] = "yes" };
        body["notified"] = new JsonObject { ["police"] = "yes" };
        body["note"] = "Belde om vier uur.";

        var report = ReportBody.Accepted(body);

        Assert.Equal(("r-2", "D-77", "Yusuf Ahmadi", Phase.Col), (report.PartnerReference, report.PartnerCaseReference, report.Child.FullName, report.Phase));
        Assert.Equal((Answer.Yes, Answer.Yes, "Belde om vier uur."), (report.Asked(Circumstance.PhoneOff), report.Notified.Police, report.Note));
    }

    [Theory]
    [InlineData("about", "missing", "found, responsibility-transferred, concern, supplement")]
    [InlineData("lastSeen", "found responsibility-transferred concern", "missing, supplement")]
    [InlineData("transit", "found responsibility-transferred concern", "missing, supplement")]
    [InlineData("found", "missing responsibility-transferred concern supplement", "found")]
    [InlineData("transfer", "missing found concern supplement", "responsibility-transferred")]
    [InlineData("concern", "missing found responsibility-transferred supplement", "concern")]
    [InlineData("clues", "responsibility-transferred", "missing, found, concern, supplement")]
    public void An_object_of_another_kind_is_told_where_it_belongs(string name, string strangers, string owners) => Assert.All(
        strangers.Split(' '),
        kind => Assert.Equal(
            new ReportFault($"/{name}", $"'{name}' belongs to a report of kind {owners}; leave it out, or send it in such a report."),
            ReportBody.Refused(KindBody.With(kind, name, new JsonObject()))));

    [Fact]
    public void An_object_of_another_kind_that_is_null_is_as_good_as_left_out() => ReportBody.Accepted(KindBody.With("missing", "found", null));

    [Fact]
    public void Where_the_kind_cannot_be_read_no_object_is_said_to_be_strange_or_required()
    {
        var body = KindBody.With("concern", "transfer", new JsonObject { ["to"] = "Nidos" });
        body["kind"] = "weird";

        Assert.Equal("/kind", ReportBody.Refused(body).Pointer);
    }

    [Theory]
    [InlineData("found")]
    [InlineData("responsibility-transferred")]
    [InlineData("supplement")]
    public void Whom_it_is_about_must_be_said_in_one_of_three_ways(string kind)
    {
        Assert.Equal("/about", ReportBody.Refused(KindBody.Without(kind, "about")).Pointer);
        Assert.All(
            new (string Field, JsonNode Value)[] { ("partnerCaseReference", "D-77"), ("child", new JsonObject { ["vNumber"] = "2812345678" }) },
            way =>
            {
                var body = KindBody.Without(kind, "about");
                body[way.Field] = way.Value.DeepClone();
                ReportBody.Accepted(body);
            });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_child_is_checked_whatever_the_kind(string kind) =>
        Assert.Contains(ReportBody.Read(KindBody.With(kind, "child/vNumber", "12")).Faults, fault => fault.Pointer == "/child/vNumber");

    [Theory]
    [InlineData("found")]
    [InlineData("responsibility-transferred")]
    [InlineData("concern")]
    [InlineData("supplement")]
    public void A_child_that_nothing_else_names_must_be_recognisable(string kind)
    {
        var body = KindBody.Without(kind, "about");
        body["child"] = new JsonObject { ["birthYear"] = 2010 };

        Assert.Equal("/child", ReportBody.Refused(body).Pointer);
    }

    [Theory]
    [InlineData("about", """{ "partnerReference": "m-1" }""")]
    [InlineData("partnerCaseReference", "\"D-77\"")]
    public void One_fact_of_a_child_that_is_named_otherwise_is_enough(string field, string value)
    {
        var body = KindBody.Without("supplement", "about");
        body[field] = JsonNode.Parse(value);
        body["child"] = new JsonObject { ["birthYear"] = 2010 };

        Assert.Equal(2010, ReportBody.Accepted(body).Child.BirthYear);
    }

    [Fact]
    public void A_missing_child_must_be_recognisable_whatever_file_it_has()
    {
        var body = KindBody.With("missing", "child", new JsonObject { ["birthYear"] = 2010 });
        body["partnerCaseReference"] = "D-77";

        Assert.Equal("/child", ReportBody.Refused(body).Pointer);
    }

    [Fact]
    public void Faults_of_a_kind_come_with_all_others_at_once()
    {
        var body = KindBody.Without("responsibility-transferred", "about");
        body["transfer"] = new JsonObject { ["at"] = "tomorrow" };
        body["found"] = new JsonObject();
        body["reporter"]!["role"] = 7;

        Assert.Equal(
            ["/about", "/found", "/reporter/role", "/transfer/at", "/transfer/to"],
            ReportBody.Read(body).Faults.Select(fault => fault.Pointer).Order(StringComparer.Ordinal));
    }
}
