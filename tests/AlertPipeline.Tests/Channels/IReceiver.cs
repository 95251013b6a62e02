namespace AlertPipeline.Tests.Channels;

/// <summary>A real server on the loopback interface that answers as it is told, and accepts when it is told nothing more.</summary>
internal interface IReceiver : IAsyncDisposable
{
    int Port { get; }

    int Attempts { get; }

    void Plan(params Answer[] answers);

    /// <summary>Waits for the next attempt to arrive.</summary>
    Task<Received> NextAsync();
}
