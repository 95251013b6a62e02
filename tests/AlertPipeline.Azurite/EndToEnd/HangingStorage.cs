using AlertPipeline.Azurite.EndToEnd.Forms;
using Azurite;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>What the app answers while storage accepts connections and says nothing; asked all at once, for each answer takes half a minute.</summary>
public sealed class HangingStorage : IAsyncLifetime
{
    /// <summary>The ticket of the form that was sent.</summary>
    public string Ticket { get; private set; } = "";

    /// <summary>The answer to a report of a partner.</summary>
    public ReadAnswer Report { get; private set; } = null!;

    /// <summary>The answer to a form.</summary>
    public ReadAnswer Form { get; private set; } = null!;

    /// <summary>The answer to a browser that follows a receipt.</summary>
    public ReadAnswer Receipt { get; private set; } = null!;

    /// <summary>The answer to a program that lists the cases.</summary>
    public ReadAnswer Cases { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await using var emulator = await AzuriteProcess.StartAsync(new AzuriteOptions());
        await using var app = await Pipeline.StartAsync(emulator.ConnectionString);
        using var client = new FormClient(app);
        var receipt = await client.ReportAsync(FormClient.Filled("Eerder Kind"));
        emulator.Pause();
        Ticket = FormClient.TicketIn(await client.OpenAsync());
        var answers = await Task.WhenAll(
            ReadAnswer.OfAsync(app.PostAsync(Reports.Of("coa-2", "Dawit Haile", "2011-02-03"))),
            ReadAnswer.OfAsync(client.PostAsync(FormClient.Filled(), Ticket)),
            ReadAnswer.OfAsync(client.GetAsync(receipt)),
            ReadAnswer.OfAsync(app.SendAsync(HttpMethod.Get, "/api/v1/cases", "demo-oncall-key")));
        emulator.Resume();
        (Report, Form, Receipt, Cases) = (answers[0], answers[1], answers[2], answers[3]);
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;
}
