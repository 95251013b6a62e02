using System.Security.Cryptography;
using System.Text;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>People take cases by answering text messages.</summary>
public sealed class ReplyTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Anna = "+31612345678";
    private const string Bram = "+31687654321";
    private const string NotUnderstood = "Niet begrepen, er is niets veranderd.";
    private const string Taken = "U heeft zaak ";

    private static readonly string[] Personal = ["31612345678", "31600000001", "Yonas"];

    [Theory]
    [InlineData("JA {0}")]
    [InlineData("yes {0}")]
    [InlineData("{0}")]
    public async Task An_answer_with_the_code_takes_the_case_and_says_so(string text)
    {
        await using var pipeline = await StartAsync();

        Assert.Equal(200, await ReplyAsync(pipeline, Anna, text.Replace("{0}", CodeOf(pipeline), StringComparison.Ordinal)));

        Assert.Equal(("acknowledged", "Anna de Vries"), await OwnerAsync(pipeline));
        pipeline.Sent.Expect(Taken, Anna);
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task Whoever_reads_English_is_asked_and_answered_in_English()
    {
        await using var pipeline = await StartAsync(language: "en");
        var asked = pipeline.Sent.First(sent => sent.To.Address == Anna).Message.Short;

        await ReplyAsync(pipeline, Anna, $"YES {asked.Split("Text YES ")[1][..6]}");

        pipeline.Sent.Expect("You have case ", Anna);
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_code_is_no_good_from_the_number_of_somebody_else()
    {
        await using var pipeline = await StartAsync();

        Assert.Equal(200, await ReplyAsync(pipeline, Bram, $"JA {CodeOf(pipeline)}"));

        Assert.Equal(("open", null), await OwnerAsync(pipeline));
        pipeline.Sent.Expect(NotUnderstood, Bram);
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_number_that_nobody_has_is_not_answered()
    {
        await using var pipeline = await StartAsync();

        Assert.Equal(200, await ReplyAsync(pipeline, "+31600000001", $"JA {CodeOf(pipeline)}"));

        Assert.Equal(("open", null), await OwnerAsync(pipeline));
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_code_ends_with_the_link_of_its_message()
    {
        await using var pipeline = await StartAsync();
        var code = CodeOf(pipeline);
        pipeline.Clock.Advance(TimeSpan.FromHours(73));

        await ReplyAsync(pipeline, Anna, $"JA {code}");

        Assert.Equal(("open", null), await OwnerAsync(pipeline));
        pipeline.Sent.Expect(NotUnderstood, Anna);
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task After_five_wrong_answers_no_code_is_read_for_an_hour_and_nothing_is_answered()
    {
        await using var pipeline = await StartAsync();
        foreach (var wrong in new[] { "alles", "ja", "JA 000000 000001", "NEE 000000", "all" })
        {
            await ReplyAsync(pipeline, Anna, wrong);
        }

        pipeline.Sent.Expect(NotUnderstood, Enumerable.Repeat(Anna, 5));
        await ReplyAsync(pipeline, Anna, $"JA {CodeOf(pipeline)}");
        Assert.Equal(("open", null), await OwnerAsync(pipeline));
        pipeline.Sent.NothingElse();

        pipeline.Clock.Advance(TimeSpan.FromHours(1));
        await ReplyAsync(pipeline, Anna, $"JA {CodeOf(pipeline)}");
        Assert.Equal(("acknowledged", "Anna de Vries"), await OwnerAsync(pipeline));
        pipeline.Sent.Expect(Taken, Anna);
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task Who_answers_after_somebody_took_the_case_is_told_and_changes_nothing()
    {
        await using var pipeline = await StartAsync();
        await ReplyAsync(pipeline, Anna, CodeOf(pipeline));
        await ReplyAsync(pipeline, Anna, CodeOf(pipeline));

        Assert.Equal(("acknowledged", "Anna de Vries"), await OwnerAsync(pipeline));
        pipeline.Sent.Expect(Taken, Anna, Anna);
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task An_answer_that_the_gateway_did_not_sign_is_refused()
    {
        await using var pipeline = await StartAsync();

        Assert.Equal(403, await ReplyAsync(pipeline, Anna, $"JA {CodeOf(pipeline)}", token: "another"));
        Assert.Equal(("open", null), await OwnerAsync(pipeline));
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task Neither_number_nor_code_nor_words_stand_in_the_log()
    {
        await using var pipeline = await StartAsync();
        var code = CodeOf(pipeline);
        await ReplyAsync(pipeline, Anna, "zij heet Yonas");
        await ReplyAsync(pipeline, "+31600000001", "zij heet Yonas");
        await ReplyAsync(pipeline, Anna, code);

        var replies = pipeline.Log.All.Where(line => line.Contains("text message", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(replies);
        Assert.DoesNotContain(replies, line => line.Contains(code, StringComparison.Ordinal));
        Assert.DoesNotContain(pipeline.Log.All, line => Personal.Any(secret => line.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_message_that_comes_from_a_name_holds_no_code()
    {
        await using var pipeline = await StartAsync(sender: "AlertNL");

        Assert.DoesNotContain("Sms JA", pipeline.Sent[0].Message.Short, StringComparison.Ordinal);
        Assert.Equal(403, await ReplyAsync(pipeline, Anna, "JA 000000"));
        pipeline.Sent.NothingElse();
    }

    private async Task<Pipeline> StartAsync(string sender = "+31201234567", string language = "nl")
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), settings: new Dictionary<string, string?>
        {
            ["Sms:Gateway"] = "twilio", ["Sms:Sender"] = sender, ["Sms:Twilio:AccountSid"] = "AC0123", ["Sms:Twilio:AuthToken"] = "12345",
        });
        pipeline.Directory.ChangePerson("anna", person => (person["contacts"], person["language"]) = (ContactsOf(Anna), language));
        pipeline.Directory.ChangePerson("bram", person => person["contacts"] = ContactsOf(Bram));
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        pipeline.Sent.Expect(language == "en" ? "nobody has this case yet" : SentMessages.Alert, Anna);
        return pipeline;
    }

    private static System.Text.Json.Nodes.JsonArray ContactsOf(string number) => [new System.Text.Json.Nodes.JsonObject { ["kind"] = "sms", ["address"] = number }];

    private static string CodeOf(Pipeline pipeline) =>
        pipeline.Sent.First(sent => sent.To.Address == Anna).Message.Short.Split("Sms JA ")[1][..6];

    private static async Task<(string State, string? Owner)> OwnerAsync(Pipeline pipeline)
    {
        var shown = await pipeline.CaseAsync((await pipeline.CasesAsync())[0]);
        return ((string)shown["state"]!, (string?)shown["acknowledgedBy"]?["name"]);
    }

    private static async Task<int> ReplyAsync(Pipeline pipeline, string number, string text, string token = "12345")
    {
        const string Path = "https://alerts.example.invalid/replies/sms/twilio";
        var fields = new Dictionary<string, string> { ["Body"] = text, ["From"] = number, ["MessageSid"] = "SM42" };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Path)) { Content = new FormUrlEncodedContent(fields) };
        var signed = Path + string.Concat(fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + field.Value));
#pragma warning disable CA5350 // Twilio signs with nothing else.
        request.Headers.Add("X-Twilio-Signature", Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(signed))));
#pragma warning restore CA5350
        using var response = await pipeline.SendAsync(request);
        return (int)response.StatusCode;
    }
}
