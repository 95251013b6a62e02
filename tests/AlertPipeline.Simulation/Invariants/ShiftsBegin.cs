using AlertPipeline.Notifications;
using AlertPipeline.OnCall;
using AlertPipeline.Simulation.World;
using NodaTime.Extensions;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>Whoever comes on call is told within two minutes in which all is well, and nobody else is told so.</summary>
public sealed class ShiftsBegin : Invariant
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly HashSet<string> arrived = new(StringComparer.Ordinal);

    /// <summary>Whether a message tells somebody who is on call now that a shift begins.</summary>
    public static bool IsOf(SentMessage message) => ShiftStart.Begun(SimulatedSettings.Book, message.At.ToInstant()).SelectMany(Ids).Contains(message.Id);

    /// <inheritdoc/>
    public override void OnMessage(SentMessage message) => arrived.Add(message.Id);

    /// <inheritdoc/>
    public override void EveryMinute()
    {
        foreach (var start in ShiftStart.Begun(SimulatedSettings.Book, Now.ToInstant()).Where(start => !Ids(start).Any(arrived.Contains)))
        {
            var begun = start.Shift.From.ToDateTimeOffset();
            if (Now - (Cluster.Trouble.LastAt > begun ? Cluster.Trouble.LastAt : begun) > Longest)
            {
                Broken($"{start.Person.Id} came on call in layer {start.Shift.Layer} at {begun:HH:mm:ss} and was not told");
            }
        }
    }

    private static IEnumerable<string> Ids(ShiftStart start) => Enum.GetValues<ChannelKind>().Select(kind => DerivedId.ShiftNotice(start.Id, kind.ToString()));
}
