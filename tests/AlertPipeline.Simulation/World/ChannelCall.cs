using System.Net;

namespace AlertPipeline.Simulation.World;

/// <summary>One attempt of an instance at sending a message.</summary>
internal sealed class ChannelCall(SimulatedChannels channels, Instance instance, SentMessage message)
{
    private readonly TaskCompletionSource<HttpStatusCode?> answered = new();
    private CancellationTokenRegistration registration;

    public Task<HttpStatusCode?> RunAsync(CancellationToken cancellationToken)
    {
        instance.Begin();
        registration = cancellationToken.Register(() => End(() => answered.SetCanceled(cancellationToken)));
        After(300, () => Meet(channels.Faults.OfChannel()));
        return answered.Task;
    }

    private void Meet(Fate fate)
    {
        channels.History.Note(instance.Name, fate == Fate.Answered ? $"sends {message.Id} to {message.To}" : $"sends {message.Id} to {message.To}: {fate}");
        if (fate != Fate.Answered)
        {
            channels.Trouble.Happens($"{Instance.Purpose} {message.Id} {message.Text}");
        }

        if (fate is not (Fate.LostBefore or Fate.SilentBefore or Fate.Busy or Fate.Limited or Fate.Conflict or Fate.KilledBefore))
        {
            channels.Receive(message);
        }

        if (fate is Fate.KilledBefore or Fate.KilledAfter)
        {
            instance.Kill();
        }
        else if (fate is not (Fate.SilentBefore or Fate.SilentAfter))
        {
            After(fate == Fate.Slow ? 4000 : 100, () => End(() => answered.SetResult(StatusOf(fate))));
        }
    }

    private void After(int milliseconds, Action act) => channels.World.After(TimeSpan.FromMilliseconds(channels.World.Random.Next(5, milliseconds)), act);

    private void End(Action how)
    {
        if (instance.IsAlive && !answered.Task.IsCompleted)
        {
            registration.Dispose();
            instance.End();
            how();
        }
    }

    private static HttpStatusCode? StatusOf(Fate fate) => fate switch
    {
        Fate.LostBefore or Fate.LostAfter => null,
        Fate.Busy => HttpStatusCode.ServiceUnavailable,
        Fate.Limited or Fate.Conflict => HttpStatusCode.TooManyRequests,
        Fate.Broken => HttpStatusCode.InternalServerError,
        _ => HttpStatusCode.NoContent,
    };
}
