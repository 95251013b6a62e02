using System.Net;
using System.Text.Json;
using AlertPipeline.Webhooks;
using Local;

namespace AlertPipeline.Azurite.Run;

public sealed class InboxTests : IDisposable
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("inbox-").FullName;

    private string File => Path.Combine(folder, "inbox.ndjson");

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_mail_is_received_over_SMTP()
    {
        await using var inbox = await Inboxes.StartAsync();

        await inbox.MailAsync("melding-1", "Zaak k-1\r\n\r\nNeem de zaak over: مرحبا");

        Assert.Equal(
            new InboxMessage("melding-1", "email", "anna@alarm.example.invalid", "Vermissing – zaak k-1", "Zaak k-1\n\nNeem de zaak over: مرحبا", "k-1", Inboxes.Clock.GetUtcNow()),
            Assert.Single(inbox.Messages));
    }

    [Fact]
    public async Task A_signed_webhook_is_received()
    {
        await using var inbox = await Inboxes.StartAsync();

        using var answer = await inbox.PostAsync("melding-2", inbox.WebhookSecret);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(
            new InboxMessage("melding-2", "webhook", "bram", "Onderwerp", "Tekst", "k-1", Inboxes.Clock.GetUtcNow()),
            Assert.Single(inbox.Messages));
    }

    [Fact]
    public async Task A_webhook_to_a_partner_shows_what_its_report_became_and_is_no_alert_about_a_case()
    {
        await using var inbox = await Inboxes.StartAsync();

        using var answer = await inbox.PostAsync(
            "melding-7", inbox.WebhookSecret, new { type = "report.changed", data = new { reportId = "r-1", status = "processed", caseReference = "k-1" } });

        var message = Assert.Single(inbox.Messages);
        Assert.Equal(("report.changed: processed, report r-1", null), (message.Subject, message.CaseId));
        Assert.Contains("\n  \"caseReference\": \"k-1\"\n", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_signed_with_another_secret_is_refused()
    {
        await using var inbox = await Inboxes.StartAsync();

        using var answer = await inbox.PostAsync("melding-3", WebhookSecret.Create());

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(inbox.Messages);
    }

    [Fact]
    public async Task A_webhook_without_a_signature_is_refused()
    {
        await using var inbox = await Inboxes.StartAsync();
        using var http = new HttpClient();
        using var body = new StringContent("{}");

        using var answer = await http.PostAsync(new Uri(inbox.Address, "webhooks/anna"), body);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_repeat_is_kept_as_a_message_of_its_own()
    {
        await using var inbox = await Inboxes.StartAsync();

        await inbox.MailAsync("melding-4");
        await inbox.MailAsync("melding-4");

        Assert.Equal(["melding-4", "melding-4"], inbox.Messages.Select(message => message.Id));
    }

    [Fact]
    public async Task Messages_are_served_as_JSON_with_the_oldest_first()
    {
        await using var inbox = await Inboxes.StartAsync();
        await inbox.MailAsync("eerste");
        await inbox.MailAsync("tweede");

        using var messages = JsonDocument.Parse(await inbox.GetAsync("messages"));

        Assert.Equal(["eerste", "tweede"], messages.RootElement.EnumerateArray().Select(message => message.GetProperty("id").GetString()));
        Assert.Equal(
            ["id", "channel", "to", "subject", "text", "caseId", "receivedAt"],
            messages.RootElement[0].EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public async Task The_page_shows_the_newest_first_and_makes_links_of_addresses_only()
    {
        await using var inbox = await Inboxes.StartAsync();
        await inbox.MailAsync("eerste");
        await inbox.MailAsync("tweede", "<script> http://127.0.0.1:7071/ack?token=a&case=b\nklaar");

        var page = await inbox.GetAsync("");

        Assert.True(page.IndexOf("tweede", StringComparison.Ordinal) < page.IndexOf("eerste", StringComparison.Ordinal));
        Assert.Contains("&lt;script&gt; <a href=\"http://127.0.0.1:7071/ack?token=a&amp;case=b\">http://127.0.0.1:7071/ack?token=a&amp;case=b</a>\nklaar", page);
    }

    [Fact]
    public async Task A_test_can_wait_for_a_message_that_is_still_to_come()
    {
        await using var inbox = await Inboxes.StartAsync();

        var waiting = inbox.WaitForAsync(message => message.Id == "melding-5");
        await inbox.MailAsync("melding-5");

        Assert.Equal("k-1", (await waiting.WaitAsync(TimeSpan.FromSeconds(30))).CaseId);
    }

    [Fact]
    public async Task Messages_survive_a_restart()
    {
        await using (var first = await Inboxes.StartAsync(folder))
        {
            await first.MailAsync("melding-6");
        }

        await using var second = await Inboxes.StartAsync(folder);

        Assert.Equal("melding-6", Assert.Single(second.Messages).Id);
    }

    [Fact]
    public async Task A_torn_last_line_is_cut_off_and_the_next_message_starts_a_line()
    {
        await using (var first = await Inboxes.StartAsync(folder))
        {
            await first.MailAsync("heel");
        }

        await System.IO.File.AppendAllTextAsync(File, """{"id":"half","chan""");
        await using (var second = await Inboxes.StartAsync(folder))
        {
            await second.MailAsync("daarna");
        }

        await using var third = await Inboxes.StartAsync(folder);
        Assert.Equal(["heel", "daarna"], third.Messages.Select(message => message.Id));
    }

    [Fact]
    public async Task A_broken_line_in_the_middle_names_the_line_and_the_cure()
    {
        await System.IO.File.WriteAllTextAsync(File, "kapot\n");

        var fault = await Assert.ThrowsAsync<LocalRunException>(() => Inboxes.StartAsync(folder));

        Assert.Contains("Line 1", fault.Message);
        Assert.Contains("--fresh", fault.Message);
    }

    [Fact]
    public async Task A_taken_port_names_the_cure()
    {
        await using var first = await Inboxes.StartAsync();

        var fault = await Assert.ThrowsAsync<LocalRunException>(() =>
            Inbox.StartAsync(new InboxOptions { Time = Inboxes.Clock, Port = first.Address.Port }));

        Assert.Equal($"Port {first.Address.Port} is taken. Stop the program that holds it, or choose another with --inbox-port (0 for any free one).", fault.Message);
    }
}
