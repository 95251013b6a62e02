using System.Text;
using System.Text.Json;
using AlertPipeline.Channels;
using AlertPipeline.Channels.Teams;
using AlertPipeline.Notifications;

namespace AlertPipeline.Tests.Channels;

public sealed class TeamsChannelTests : HttpChannelConformance
{
    private protected override IReadOnlyList<string> Secrets => ["capability"];

    private protected override Received Expected => new(Message.Id, null, Message.Subject, "Level urgent, rule U1.\n.\nZoë");

    [Fact]
    public async Task The_card_shows_facts_and_opens_the_link()
    {
        await Channel.SendAsync(Contact, Message with { Text = "Urgentie (advies): SPOED (U1)\nDirect gevaar? Bel 112." }, CancellationToken.None);

        Assert.Equal(
            """
            {"attachments":[{"content":{"body":[{"text":"Urgent: case 2026-0042-ABCD has no owner","weight":"Bolder","size":"Medium","type":"TextBlock","wrap":true},
            {"facts":[{"title":"Urgentie (advies)","value":"SPOED (U1)"},{"title":"Bericht","value":"0123456789abcdef0123456789abcdef"}],"type":"FactSet"},
            {"text":"Direct gevaar? Bel 112.","type":"TextBlock","wrap":true}],"actions":[{"url":"https://alerts.example/a/Token123","type":"Action.OpenUrl","title":"Openen"}],
            "$schema":"http://adaptivecards.io/schemas/adaptive-card.json","type":"AdaptiveCard","version":"1.4"},"contentType":"application/vnd.microsoft.card.adaptive"}],"type":"message"}
            """.ReplaceLineEndings(""),
            Encoding.UTF8.GetString((await Web.NextRequestAsync()).Body));
    }

    [Fact]
    public async Task A_name_without_a_webhook_is_not_tried() => Assert.Equal(
        new SendOutcome.GivenUp(FailureReason.NotConfigured), await Channel.SendAsync(new(ChannelKind.Teams, "another"), Message, CancellationToken.None));

    private protected override async Task<IReceiver> StartReceiverAsync() => await WebhookReceiver.StartAsync(Read);

    private protected override ITransport TransportOver(HttpAttempt attempt, int port) =>
        new TeamsTransport(new(new Dictionary<string, Uri> { ["oncall"] = new($"http://127.0.0.1:{port}/workflows/capability") }), attempt);

    private protected override ContactPoint ContactAt(int port) => new(ChannelKind.Teams, "oncall");

    private static Received Read(WebhookRequest request)
    {
        using var body = JsonDocument.Parse(request.Body);
        var parts = body.RootElement.GetProperty("attachments")[0].GetProperty("content").GetProperty("body").EnumerateArray().ToList();
        var texts = parts.Where(part => part.TryGetProperty("text", out _)).Select(part => part.GetProperty("text").GetString()!).ToList();
        return new(parts[1].GetProperty("facts").EnumerateArray().Last().GetProperty("value").GetString()!, null, texts[0], string.Join('\n', texts.Skip(1)));
    }
}
