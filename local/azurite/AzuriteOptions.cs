namespace Azurite;

/// <summary>How the emulator is started.</summary>
public sealed record AzuriteOptions
{
    /// <summary>The folder that data is kept in, created when missing; <see langword="null"/> keeps it in memory only.</summary>
    /// <remarks>On disk it is saved every five seconds and when it stops: a killed emulator loses what it acknowledged since.</remarks>
    public string? Location { get; init; }

    /// <summary>The port of the blob service; 0 for any free one.</summary>
    public int BlobPort { get; init; }

    /// <summary>The port of the queue service; 0 for any free one.</summary>
    public int QueuePort { get; init; }

    /// <summary>The port of the table service; 0 for any free one.</summary>
    public int TablePort { get; init; }

    /// <summary>How many empty accounts there are for <see cref="AzuriteProcess.NewAccount"/>, at most 3,000.</summary>
    public int Accounts { get; init; }

    /// <summary>Whether a query reads the partition that it names alone, as it does in the service; otherwise the emulator looks at every row of the table. The answers are the same.</summary>
    public bool ReadsPartitions { get; init; }

    /// <summary>How long it may take until all services listen, without the installation.</summary>
    /// <value>The default is one minute.</value>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long it may take to stop; then it is killed.</summary>
    /// <value>The default is ten seconds.</value>
    public TimeSpan StopTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Is told, in a sentence, what a person is waiting for.</summary>
    public Action<string>? Progress { get; init; }
}
