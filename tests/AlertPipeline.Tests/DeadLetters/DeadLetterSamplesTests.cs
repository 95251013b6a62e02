using AlertPipeline.DeadLetters;
using AlertPipeline.Functions.DeadLetters;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.DeadLetters;

public sealed class DeadLetterSamplesTests
{
    private const string ReportId = "8f0e4b52-1c3d-8a5f-9b7e-2d4c6a8e0f13";
    private const string NotificationId = "5d83452036b4f1a20c9e7b6d4a8f3e12";

    [Theory]
    [InlineData("reports", DeadLetterContent.Report)]
    [InlineData("reports-urgent", DeadLetterContent.Report)]
    [InlineData("reports-bulk", DeadLetterContent.Report)]
    [InlineData("callbacks", DeadLetterContent.Callback)]
    public void A_message_about_a_report_shows_its_id(string queue, DeadLetterContent content) =>
        Assert.Equal(new DeadLetterSample(content, 51, ReportId: ReportId), Of(queue, $$"""{"reportId":"{{ReportId}}"}"""));

    [Fact]
    public void A_message_about_a_message_shows_both_its_ids() => Assert.Equal(
        new DeadLetterSample(DeadLetterContent.Notification, 79, CaseId: "9TRB-0WHF-K5N2", NotificationId: NotificationId),
        Of("notifications", $$"""{"caseId":"9TRB-0WHF-K5N2","notificationId":"{{NotificationId}}"}"""));

    [Fact]
    public void Members_that_only_another_version_knows_are_not_shown() => Assert.Equal(
        new DeadLetterSample(DeadLetterContent.Report, 72, ReportId: ReportId), Of("reports", $$"""{"reportId":"{{ReportId}}","name":"Yonas","v":2}"""));

    [Theory]
    [InlineData("reports", """{"reportId":"Yonas Tesfay"}""")]
    [InlineData("reports", """{"reportId":null}""")]
    [InlineData("notifications", """{"reportId":"8f0e4b52-1c3d-8a5f-9b7e-2d4c6a8e0f13"}""")]
    [InlineData("notifications", """{"caseId":"Yonas Tesfay","notificationId":"5d83452036b4f1a20c9e7b6d4a8f3e12"}""")]
    [InlineData("notifications", """{"caseId":"9TRB-0WHF-K5N2","notificationId":"Yonas Tesfay"}""")]
    public void JSON_that_is_not_a_message_with_ids_shows_only_its_length(string queue, string body) =>
        Assert.Equal(new DeadLetterSample(DeadLetterContent.OtherJson, body.Length), Of(queue, body));

    [Fact]
    public void Anything_else_shows_only_its_length() => Prop.ForAll<byte[], bool>(IsHidden).QuickCheckThrowOnFailure();

    private static bool IsHidden(byte[] body, bool isAboutReports)
    {
        var sample = DeadLetterSamples.Of(isAboutReports ? "reports" : "notifications", new BinaryData(body));
        return sample == new DeadLetterSample(sample.Content, body.Length) && !sample.IsMessage;
    }

    private static DeadLetterSample Of(string queue, string body) => DeadLetterSamples.Of(queue, new BinaryData(body));
}
