using System.Text;
using System.Text.Json;

namespace Local;

/// <summary>The messages in the order of arrival, appended to a file of one JSON object a line.</summary>
internal sealed class InboxLog(FileStream? file, IEnumerable<InboxMessage> earlier) : IDisposable
{
    public const string FileName = "inbox.ndjson";

    private readonly Lock _gate = new();
    private readonly List<InboxMessage> _messages = [.. earlier];
    private TaskCompletionSource _arrival = NewArrival();

    public IReadOnlyList<InboxMessage> Messages
    {
        get
        {
            lock (_gate)
            {
                return [.. _messages];
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
        lock (_gate)
        {
            file?.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(message, JsonSerializerOptions.Web) + "\n"));
            file?.Flush();
            _messages.Add(message);
            (arrived, _arrival) = (_arrival, NewArrival());
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
        lock (_gate)
        {
            return _arrival.Task;
        }
    }
}
