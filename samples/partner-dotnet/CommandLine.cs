using System.Globalization;

namespace PartnerSample;

/// <summary>The command line; what a partner copies is Partner, Patience and Webhook.</summary>
internal sealed class CommandLine(TimeProvider time)
{
    private const string Usage = """
        Usage: dotnet run --project samples/partner-dotnet -- <command> [argument]

        Commands:
          send [name]          sends a report of each of the five kinds; the same name again that day is the same messages
          withdraw <reportId>  takes a report back
          catch-up [since]     lists what changed since a moment (RFC 3339), and from where to go on the next time
          listen [port]        receives webhooks on 127.0.0.1, verifies their signatures and says what became of which report

        Environment:
          ALERTPIPELINE        where AlertPipeline is; http://127.0.0.1:7071 by default
          PARTNER_KEY          your API key; demo-coa-key of the local run by default
          WEBHOOK_SECRET       the secret of your webhook ("whsec_..."); two separated by a space while you change it

        Exit codes: 0 done, 1 not done, 2 wrong usage.
        """;

    private const int UsualPort = 7073;

    public async Task<int> RunAsync(string[] arguments)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Setting("ALERTPIPELINE", "http://127.0.0.1:7071")), Timeout = Patience.LongestAnswer };
        var commands = new Commands(new Partner(http, Setting("PARTNER_KEY", "demo-coa-key"), time), time);
        try
        {
            return await RunAsync(commands, arguments);
        }
        catch (PartnerException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }

    private static Task<int> RunAsync(Commands commands, string[] arguments) => arguments switch
    {
        ["send", .. { Length: <= 1 } name] => commands.SendAsync(name.FirstOrDefault()),
        ["withdraw", var reportId] => commands.WithdrawAsync(reportId),
        ["catch-up", .. { Length: <= 1 } since] => commands.CatchUpAsync(since.FirstOrDefault()),
        ["listen", .. { Length: <= 1 } port] when Port(port.FirstOrDefault()) is { } number && Setting("WEBHOOK_SECRET", "") is { Length: > 0 } secrets =>
            commands.ListenAsync(number, secrets.Split(' ')),
        ["--help"] => Task.FromResult(Say(Console.Out, 0)),
        _ => Task.FromResult(Say(Console.Error, 2)),
    };

    private static int? Port(string? text) =>
        text is null ? UsualPort : ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null;

    private static string Setting(string name, string otherwise) => Environment.GetEnvironmentVariable(name) ?? otherwise;

    private static int Say(TextWriter writer, int exitCode)
    {
        writer.WriteLine(Usage);
        return exitCode;
    }
}
