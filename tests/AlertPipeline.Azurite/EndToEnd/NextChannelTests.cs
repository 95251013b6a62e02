using System.Security.Cryptography;
using System.Text;
using AlertPipeline.Notifications;
using static AlertPipeline.Azurite.EndToEnd.SentMessages;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class NextChannelTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Anna = """
        [{"kind": "sms", "address": "+31612345678"}, {"kind": "webhook", "address": "http://127.0.0.1:7072/webhooks/anna", "secretName": "inbox"}, {"kind": "email", "address": "anna@alarm.example.invalid"}]
        """;

    [Fact]
    public async Task A_text_message_without_a_receipt_goes_to_the_next_contact_after_three_minutes()
    {
        await using var pipeline = await StartAsync();
        await pipeline.PassAsync(TimeSpan.FromMinutes(2));
        Assert.Equal([ChannelKind.Sms], Channels(pipeline));

        await pipeline.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal([ChannelKind.Sms, ChannelKind.Webhook], Channels(pipeline));
    }

    [Fact]
    public async Task A_text_message_that_arrived_is_enough()
    {
        await using var pipeline = await StartAsync();
        Assert.Equal(204, await ReceiptAsync(pipeline, "delivered"));
        Assert.Equal(204, await ReceiptAsync(pipeline, "sent"));
        Assert.Equal(204, await ReceiptAsync(pipeline, "delivered"));

        await pipeline.PassAsync(TimeSpan.FromMinutes(10));

        Assert.Equal([ChannelKind.Sms], Channels(pipeline));
        Assert.Contains("alert-delivered", await TimelineAsync(pipeline), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_message_that_did_not_arrive_goes_to_the_next_contact_at_once()
    {
        await using var pipeline = await StartAsync();
        await ReceiptAsync(pipeline, "undelivered");
        await ReceiptAsync(pipeline, "undelivered");
        await pipeline.SettleAsync();

        Assert.Equal([ChannelKind.Sms, ChannelKind.Webhook], Channels(pipeline));
        Assert.Contains("sms, attempts 1, unreachable", await TimelineAsync(pipeline), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_that_nobody_signed_changes_nothing()
    {
        await using var pipeline = await StartAsync();

        Assert.Equal(403, await ReceiptAsync(pipeline, "delivered", token: "another"));
        Assert.Equal([ChannelKind.Sms], Channels(pipeline));
        Assert.DoesNotContain("alert-delivered", await TimelineAsync(pipeline), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_that_is_gone_is_left_alone_until_the_directory_changes_and_its_owner_is_told()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var calls = 0;
        pipeline.Webhook.Answer = contact =>
        {
            calls += contact.Address.EndsWith("/anna", StringComparison.Ordinal) ? 1 : 0;
            return new SendOutcome.GivenUp(FailureReason.Gone);
        };
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        await pipeline.AcceptAsync(Reports.OfYonas("coa-2").With("crimeForceAbductionOrThreat"));
        await pipeline.SettleAsync();

        Assert.Equal(1, calls);
        pipeline.Sent.Expect("komen niet meer aan via uw webhook", "anna", "politie-noord");
        pipeline.Sent.Expect(Alert, "anna", "anna");
        pipeline.Sent.Expect("Overdracht van een vermissing aan de politie", "politie-noord");
        pipeline.Sent.Expect(Information, "voogd");
        pipeline.Sent.NothingElse();
        var gaps = await pipeline.GetAsync("/api/v1/directory/gaps", "demo-oncall-key");
        Assert.Contains("anna", gaps["goneContacts"]!.AsArray().Select(gone => (string)gone!["id"]!));

        pipeline.Directory.Write("people.json", (await File.ReadAllTextAsync(pipeline.Directory.FileOf("people.json"))).Replace("Anna de Vries", "Anna Vries", StringComparison.Ordinal));
        Assert.Empty((await pipeline.GetAsync("/api/v1/directory/gaps", "demo-oncall-key"))["goneContacts"]!.AsArray());
    }

    [Fact]
    public async Task A_message_that_failed_is_sent_again_by_hand_once_under_the_same_id()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Email.Answer = _ => new SendOutcome.GivenUp(FailureReason.Refused);
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        pipeline.Email.Answer = _ => null;
        var reference = (await pipeline.CasesAsync())[0];
        var failed = (await pipeline.CaseAsync(reference))["timeline"]!.AsArray().Single(entry => (string?)entry!["what"] == "alert-failed")!;
        var address = $"/api/v1/cases/{reference}/notifications/{(string?)failed["messageId"]}/replays";

        Assert.Equal(202, await PostAsync(pipeline, address));
        Assert.Equal(409, await PostAsync(pipeline, address));
        await pipeline.SettleAsync();

        Assert.Single(pipeline.Sent, message => message.Message.Id == (string?)failed["messageId"]);
        Assert.Equal(404, await PostAsync(pipeline, $"/api/v1/cases/{reference}/notifications/0/replays"));
        pipeline.Sent.Expect(Alert, "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    // The step tells one contact at once, so that what follows is the next channel and not a second message of the step.
    private async Task<Pipeline> StartAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), settings: new Dictionary<string, string?>
        {
            ["Sms:Gateway"] = "twilio", ["Sms:Sender"] = "AlertNL", ["Sms:Twilio:AccountSid"] = "AC0123", ["Sms:Twilio:AuthToken"] = "12345",
        });
        pipeline.Directory.ChangePerson("anna", person => person["contacts"] = System.Text.Json.Nodes.JsonNode.Parse(Anna));
        pipeline.Directory.Write("ladder.json", (await File.ReadAllTextAsync(pipeline.Directory.FileOf("ladder.json"))).Replace("\"channels\": 2", "\"channels\": 1", StringComparison.Ordinal));
        pipeline.Sms.Answer = _ => new SendOutcome.Sent("SM42", ReceiptFollows: true);
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        return pipeline;
    }

    private static IEnumerable<ChannelKind> Channels(Pipeline pipeline) => pipeline.Sent.Select(message => message.To.Kind);

    private static async Task<string> TimelineAsync(Pipeline pipeline) => (await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["timeline"]!.ToJsonString();

    private static async Task<int> PostAsync(Pipeline pipeline, string address)
    {
        using var response = await pipeline.SendAsync(HttpMethod.Post, address, "demo-oncall-key");
        return (int)response.StatusCode;
    }

    private static async Task<int> ReceiptAsync(Pipeline pipeline, string status, string token = "12345")
    {
        var path = $"receipts/sms/twilio?reference={MessageReference.Of(pipeline.Sent[0].Message)}";
        var fields = new Dictionary<string, string> { ["ErrorCode"] = "30003", ["MessageStatus"] = status };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"https://alerts.example.invalid/{path}")) { Content = new FormUrlEncodedContent(fields) };
#pragma warning disable CA5350 // Twilio signs with nothing else.
        var signature = HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes($"https://alerts.example.invalid/{path}ErrorCode30003MessageStatus{status}"));
#pragma warning restore CA5350
        request.Headers.Add("X-Twilio-Signature", Convert.ToBase64String(signature));
        using var response = await pipeline.SendAsync(request);
        return (int)response.StatusCode;
    }
}
