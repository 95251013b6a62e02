using System.Text.Json.Nodes;
using AlertPipeline.Clues;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Reports;

public sealed class UnknownFieldTests
{
    [Theory]
    [InlineData("nationality")]
    [InlineData("reporter/e-mail")]
    [InlineData("child/ethnicity")]
    [InlineData("lastSeen/address")]
    [InlineData("circumstances/phoneOf")]
    [InlineData("notified/coa")]
    [InlineData("clues/language")]
    public void A_field_that_nobody_asked_for_is_refused_by_name(string path)
    {
        var fault = ReportBody.Refused(ReportBody.With(path, "x"));

        Assert.Equal($"/{path}", fault.Pointer);
        Assert.StartsWith($"'{path.Split('/')[^1]}' is not a field of this object.", fault.Detail);
    }

    [Fact]
    public void The_fields_that_there_are_are_listed() =>
        Assert.EndsWith("Known here: role, callback.", ReportBody.Refused(ReportBody.With("reporter/name", "x")).Detail);

    [Fact]
    public void The_fields_that_there_are_are_listed_once_per_object()
    {
        var body = ReportBody.With("reporter/name", "x");
        body.Set("reporter/mail", "x");
        body.Set("notified/coa", "x");

        Assert.Equal(
            ["/notified/coa", "/reporter/name"],
            ReportBody.Read(body).Faults.Where(fault => fault.Detail.Contains("Known here")).Select(fault => fault.Pointer).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_body_full_of_unknown_fields_is_answered_with_fifty_faults_and_that_there_are_more()
    {
        var faults = ReportBody.Read(WithUnknownFields(5000)).Faults;

        Assert.Equal(ReportLimits.Faults + 1, faults.Count);
        Assert.StartsWith("There are more faults than are listed here.", faults[^1].Detail);
        Assert.InRange(faults.Sum(fault => fault.Pointer.Length + fault.Detail.Length), 0, 10_000);
    }

    [Fact]
    public void Fifty_faults_are_all_there_are() =>
        Assert.DoesNotContain(ReportBody.Read(WithUnknownFields(ReportLimits.Faults)).Faults, fault => fault.Detail.Contains("more faults"));

    [Theory]
    [InlineData("Yusuf Ahmadi")]
    [InlineData("2812345678")]
    [InlineData("<script>")]
    [InlineData("a\u0000b")]
    [InlineData("")]
    public void A_field_with_a_strange_name_is_refused_without_repeating_the_name(string name)
    {
        var body = ReportBody.Full();
        body["child"]![name] = "x";

        var fault = ReportBody.Refused(body);

        Assert.Equal("/child", fault.Pointer);
        Assert.StartsWith("A field of this object has a name that is not known.", fault.Detail);
    }

    [Fact]
    public void A_field_in_another_case_is_not_guessed() =>
        Assert.Equal(["/Phase"], ReportBody.Read(ReportBody.With("Phase", "col")).Faults.Select(fault => fault.Pointer));

    [Theory]
    [InlineData("nationality")]
    [InlineData("ethnicity")]
    [InlineData("language")]
    [InlineData("religion")]
    [InlineData("status")]
    [InlineData("origin")]
    public void No_field_of_a_report_stands_for_origin_or_belief(string word) =>
        Assert.DoesNotContain(typeof(Report).Assembly.GetTypes().Where(type => (type.Namespace == typeof(Report).Namespace && type != typeof(ReportStatus)) || type.Namespace == typeof(ReportedClues).Namespace)
            .SelectMany(type => type.GetProperties()), property => property.Name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static JsonObject WithUnknownFields(int count)
    {
        var body = ReportBody.Full();
        foreach (var index in Enumerable.Range(0, count))
        {
            body[$"x{index}"] = 1;
        }

        return body;
    }
}
