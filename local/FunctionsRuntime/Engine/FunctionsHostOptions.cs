using System.Collections.ObjectModel;
using System.Reflection;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsRuntime;

/// <summary>Which functions to run, and how.</summary>
public sealed record FunctionsHostOptions
{
    /// <summary>How long a received message stays hidden before its lease is renewed or lost: 10 minutes, as in the real host.</summary>
    public static readonly TimeSpan DefaultMessageLease = TimeSpan.FromMinutes(10);

    /// <summary>How long functions that run when the host stops may go on: 20 seconds.</summary>
    public static readonly TimeSpan DefaultDrainLimit = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(10);

    /// <summary>The assembly whose public classes are searched for functions.</summary>
    public required Assembly Functions { get; init; }

    /// <summary>Registers the services and middleware of the app.</summary>
    public required Action<FunctionsHostBuilder> Configure { get; init; }

    /// <summary>The classes to search instead of the whole assembly.</summary>
    public IReadOnlyList<Type>? Types { get; init; }

    /// <summary>The settings of the app, all of them: environment variables are not read.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = ReadOnlyDictionary<string, string?>.Empty;

    /// <summary>The loopback port for HTTP triggers; 0 takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>What everything takes its time from, unless the app registers another.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>False leaves queues and timers alone until they are driven by hand; HTTP triggers are served all the same.</summary>
    public bool Listen { get; init; } = true;

    /// <summary>
    /// How long a received message stays hidden; it is renewed at half that time while its function runs.
    /// After a crash the message comes back when it is over. Whole seconds.
    /// </summary>
    /// <value>The default is <see cref="DefaultMessageLease"/>.</value>
    public TimeSpan MessageLease { get; init; } = DefaultMessageLease;

    /// <summary>How long functions that run when the host stops may go on before they are cancelled.</summary>
    /// <value>The default is <see cref="DefaultDrainLimit"/>.</value>
    public TimeSpan DrainLimit { get; init; } = DefaultDrainLimit;

    /// <summary>A test's services, registered after those of the app.</summary>
    public Action<IServiceCollection>? Services { get; init; }

    /// <summary>Changes how queues and timers reach storage, such as their transport; nothing by default.</summary>
    public Action<ClientOptions> Storage { get; init; } = static _ => { };

    /// <summary>Begins work that nobody waits for where it is begun; a simulation, which has one thread, begins it on that.</summary>
    /// <value>The default is the thread pool.</value>
    public Func<Func<Task>, Task> Begin { get; init; } = Task.Run;

    /// <summary>Waits until a timer function, by name, is due; null waits by the clock. A simulation leaves out the times when it would find nothing.</summary>
    public Func<string, TimeSpan, CancellationToken, Task>? WaitForTimer { get; init; }

    /// <summary>Spreads the polls of hosts that start together.</summary>
    public Random Random { get; init; } = Random.Shared;

    /// <summary>The path of host.json.</summary>
    /// <value>The default is the one beside <see cref="Functions"/>.</value>
    public string? HostJson { get; init; }

    // An answer that is lost must not stop a queue or a timer for the minutes that clients wait by default.
    internal void Adjust(ClientOptions options)
    {
        options.Retry.NetworkTimeout = LongestCall;
        Storage(options);
    }
}
