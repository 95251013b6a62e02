using AlertPipeline.Notifications;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Life;

/// <summary>What becomes of text messages, as the gateway says in receipts: some never come, some twice, and some say one thing and then the other.</summary>
internal sealed class MobileNetwork(SimulatedCluster cluster, Caller caller)
{
    private const string OnItsWay = "0";
    private const string Delivered = "10";
    private const string Failed = "20";
    private const string Unreachable = "20";

    private static readonly string[][] Fates = [[Delivered], [OnItsWay, Delivered], [Delivered, OnItsWay, Delivered], [Failed, Delivered], [Delivered, Failed], [Failed], [OnItsWay], []];

    /// <summary>A message arrives at the gateway.</summary>
    public void Receive(SentMessage message)
    {
        if (message.Receipt is { } about)
        {
            foreach (var status in Fates[cluster.World.Random.Next(Fates.Length)])
            {
                cluster.World.After(TimeSpan.FromMilliseconds(cluster.World.Random.Next(200, 240_000)), () => Tell(about, status));
            }
        }
    }

    private void Tell(MessageReference about, string status) => caller.Send(
        new("GET", $"/receipts/sms/spryng?token={SimulatedSettings.GatewayToken}&REFERENCE={about}&STATUS={status}&REASONCODE={Unreachable}", null, []), _ => { });
}
