using System.Text;
using System.Text.Json;

namespace Local;

/// <summary>The messages in the order of arrival, appended to a file of one JSON object a line.</summary>
internal sealed class InboxLog(FileStream? file, IEnumerable<InboxMessage> earlier) : IDisposable
{
    public const string FileName = "inbox.ndjson";

    private readonly Lock gate = new();
    private readonly List<InboxMessage> messages = [.. earlier];
    private TaskCompletionSource arrival = NewArrival();

    public IReadOnlyList<InboxMessage> Messages
    {
        get
        {
            lock (gate)
            {
                return [.. messages];
            }
        }
    }

    public static InboxLog Open(string? folder)
    {
        if (folder is null)
        {
            return new InboxLog(null, []);
        }

        Directory.CreateDirectory(folder);
        var opened = new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        return new InboxLog(opened, InboxFile.ReadWholeLines(opened));
    }

    public void Add(InboxMessage message)
    {
        TaskCompletionSource arrived;
        lock (gate)
        {
            file?.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(message, JsonSerializerOptions.Web) + "\n"));
            file?.Flush();
            messages.Add(message);
            (arrived, arrival) = (arrival, NewArrival());
        }

        arrived.SetResult();
    }

    public async Task<InboxMessage> WaitForAsync(Func<InboxMessage, bool> match, CancellationToken cancellationToken)
    {
        while (true)
        {
            var next = NextArrival();
            if (Messages.FirstOrDefault(match) is { } found)
            {
                return found;
            }

            await next.WaitAsync(cancellationToken);
        }
    }

    public void Dispose() => file?.Dispose();

    private static TaskCompletionSource NewArrival() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Task NextArrival()
    {
        lock (gate)
        {
            return arrival.Task;
        }
    }
}
