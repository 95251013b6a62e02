using System.Text;
using System.Text.RegularExpressions;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Life;

/// <summary>People who get messages: some take the case, some sleep. A mail scanner follows every link before anybody reads it.</summary>
internal sealed partial class PeopleOnCall(SimulatedCluster cluster, Caller caller, Ledger ledger)
{
    private const int OneInSoMany = 6;
    private const int OneOfTwo = 2;
    private const string AskedWhetherStillWorking = "Bent u nog bezig";

    /// <summary>A message arrives.</summary>
    public void Receive(SentMessage message)
    {
        if (Taken().Match(message.Text) is { Success: true } taken)
        {
            ledger.Taken(taken.Groups["reference"].Value);
        }

        if (AcknowledgementLink.In(message) is not { } path)
        {
            return;
        }

        caller.Send(new("GET", path, null, []), answer => ledger.Followed(path, answer.Status));
        var isAsked = message.Text.Contains(AskedWhetherStillWorking, StringComparison.Ordinal);
        if (cluster.World.Random.Next(isAsked ? OneOfTwo : OneInSoMany) == 0)
        {
            cluster.World.After(Reaction(), Code().Match(message.Text) is { Success: true } code && cluster.World.Random.Next(OneOfTwo) == 0
                ? () => Reply(message.To, code.Groups["code"].Value)
                : () => Take(path, isAsked ? "action=still-working" : ""));
        }
    }

    // Who sits before the screen takes it while others are still being told.
    private TimeSpan Reaction() => cluster.World.Random.Next(2) == 0
        ? TimeSpan.FromMilliseconds(cluster.World.Random.Next(1000))
        : TimeSpan.FromSeconds(cluster.World.Random.Next(5, 1800));

    private void Reply(string number, string code) => caller.Send(
        new("GET", $"/replies/sms/spryng?token={SimulatedSettings.GatewayToken}&ORIGINATOR={number.TrimStart('+')}&BODY=JA%20{code}", null, []), _ => { });

    private void Take(string path, string form) => caller.Send(new("POST", path, null, Encoding.UTF8.GetBytes(form), "application/x-www-form-urlencoded"), answer =>
    {
        var page = Encoding.UTF8.GetString(answer.Body);
        if (page.Contains("U heeft deze zaak", StringComparison.Ordinal) && Reference().Match(page) is { Success: true } found)
        {
            ledger.Taken(found.Groups["reference"].Value);
        }
    });

    [GeneratedRegex("Zaak (?<reference>[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Reference();

    [GeneratedRegex("^U heeft zaak (?<reference>[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Taken();

    [GeneratedRegex("Sms JA (?<code>[0-9]{6})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Code();
}
