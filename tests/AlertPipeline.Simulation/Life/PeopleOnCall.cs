using System.Text.RegularExpressions;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Life;

/// <summary>People who get messages: some take the case, some sleep. A mail scanner follows every link before anybody reads it.</summary>
internal sealed partial class PeopleOnCall(SimulatedCluster cluster, Caller caller)
{
    private const int OneInSoMany = 6;

    /// <summary>A message arrives.</summary>
    public void Receive(SentMessage message)
    {
        if (Link().Match(message.Text) is not { Success: true } link)
        {
            return;
        }

        var path = $"/acknowledge/{link.Groups["token"].Value}";
        caller.Send(new("GET", path, null, []), _ => { });
        if (cluster.World.Random.Next(OneInSoMany) == 0)
        {
            cluster.World.After(TimeSpan.FromSeconds(cluster.World.Random.Next(5, 1800)), () => Take(path));
        }
    }

    private void Take(string path) => caller.Send(new("POST", path, null, [], "application/x-www-form-urlencoded"), _ => { });

    [GeneratedRegex("/acknowledge/(?<token>[A-Za-z0-9_-]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
