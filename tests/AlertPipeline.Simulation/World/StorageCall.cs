using AlertPipeline.Simulation.Storage;
using Azure;

namespace AlertPipeline.Simulation.World;

/// <summary>One call of an instance to storage.</summary>
internal sealed class StorageCall(Network network, Instance instance, StorageRequest request, TimeSpan patience, CancellationToken cancellationToken)
{
    private readonly TaskCompletionSource<StorageAnswer> answered = new();
    private readonly string purpose = World.Instance.Purpose;
    private CancellationTokenRegistration registration;
    private Happening? look;
    private string about = "";
    private bool isParked;
    private bool hasEnded;

    public Instance Instance => instance;

    public Task<StorageAnswer> RunAsync()
    {
        instance.Begin();
        registration = cancellationToken.Register(() => End(() => answered.SetCanceled(cancellationToken)));
        var fate = network.Faults.Of(request);
        network.World.After(network.Latency(), () => Meet(fate));
        return answered.Task;
    }

    /// <summary>While nobody answered it: asks the queue again at a moment.</summary>
    public void LookAgainAt(DateTimeOffset at, Action leave)
    {
        look?.Cancel();
        look = network.World.At(at, () =>
        {
            leave();
            if (!hasEnded && instance.IsAlive)
            {
                isParked = false;
                instance.Begin();
                Meet(Fate.Answered);
            }
        });
    }

    /// <summary>While nobody answered it: it is answered that there is no message.</summary>
    public void Release()
    {
        look?.Cancel();
        End(() => answered.SetResult(QueueAnswers.Messages([])));
    }

    private void Meet(Fate fate)
    {
        Note(fate);
        if (fate != Fate.Answered)
        {
            about = $"{purpose} {CallWords.Of(request, network.Queues)}";
            network.Trouble.Happens(about);
        }

        switch (fate)
        {
            case Fate.LostBefore:
                Fail();
                break;
            case Fate.LostAfter:
                Take();
                Fail();
                break;
            case Fate.SilentBefore:
                network.World.After(patience, Silence);
                break;
            case Fate.SilentAfter:
                Take();
                network.World.After(patience, Silence);
                break;
            case Fate.Slow:
                network.World.After(TimeSpan.FromMilliseconds(network.World.Random.Next(200, 4500)), () => Reply(Take()));
                break;
            case Fate.Busy:
                Reply(Refused(503, "ServerBusy"));
                break;
            case Fate.Limited:
                Reply(Refused(429, "TooManyRequests"));
                break;
            case Fate.Broken:
                MaybeTake();
                Reply(Refused(500, "InternalError"));
                break;
            case Fate.Conflict:
                Reply(Conflict() ?? Take());
                break;
            case Fate.Repeated:
                Reply(network.TakeOutOfOrder(request));
                break;
            case Fate.KilledBefore:
                instance.Kill();
                break;
            case Fate.KilledAfter:
                Take();
                instance.Kill();
                break;
            default:
                Reply(Take());
                break;
        }
    }

    private void Note(Fate fate) => network.History.Note(instance.Name, fate == Fate.Answered ? StorageWords.Of(request) : $"{StorageWords.Of(request)}: {fate}");

    private StorageAnswer Take() => network.Answer(request);

    private void MaybeTake()
    {
        if (network.World.Random.Next(2) == 0)
        {
            Take();
        }
    }

    private void Reply(StorageAnswer answer)
    {
        if (request is QueueRequest.Receive receive && answer.Status == 200 && !QueueAnswers.HasMessages(answer))
        {
            isParked = true;
            instance.End();
            network.Park(this, receive.Queue);
            return;
        }

        network.World.After(network.Latency(), () => End(() => answered.SetResult(answer)));
    }

    private void Fail() => network.World.After(network.Latency(), () => End(() => answered.SetException(new RequestFailedException(0, "The connection was reset."))));

    private void Silence() => End(() =>
    {
        network.Trouble.Happens(about);
        answered.SetException(new TaskCanceledException("Nothing was heard in time."));
    });

    private void End(Action how)
    {
        if (hasEnded || !instance.IsAlive)
        {
            return;
        }

        hasEnded = true;
        registration.Dispose();
        if (!isParked)
        {
            instance.End();
        }

        how();
    }

    private StorageAnswer? Conflict() => request switch
    {
        TableRequest.Change change when change.Changes.Any(row => row.IfMatch is not (null or RowChange.AnyVersion)) =>
            change.IsGroup ? TableAnswers.GroupRefused(new StorageRefusal(412, "UpdateConditionNotSatisfied")) : Refused(412, "UpdateConditionNotSatisfied"),
        QueueRequest.Update or QueueRequest.Delete => Refused(400, "PopReceiptMismatch"),
        _ => null,
    };

    private StorageAnswer Refused(int status, string code) => request.IsQueue ? QueueAnswers.Refused(new StorageRefusal(status, code)) : TableAnswers.Refused(new StorageRefusal(status, code));
}
