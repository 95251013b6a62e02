using System.Collections.Concurrent;
using AlertPipeline.Notifications;
using Microsoft.Extensions.Logging;
using NodaTime;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace AlertPipeline.Channels;

/// <summary>One pipeline for each server: total time-out, retries, circuit, time-out of an attempt, from the outside in.</summary>
/// <param name="options">Times and counts.</param>
/// <param name="clock">What all of them are measured by.</param>
/// <param name="logger">Told when a circuit opens or closes.</param>
/// <param name="jitter">Spreads the retries, from 0 to 1.</param>
internal sealed class ServerPipelines(ResilienceOptions options, TimeProvider clock, ILogger logger, Func<double> jitter)
{
    private const int MostDoublings = 20;

    private readonly ConcurrentDictionary<string, ResiliencePipeline<SendOutcome>> pipelines = new(StringComparer.Ordinal);

    /// <summary>Makes as many attempts as the server's pipeline allows. Only cancellation is thrown.</summary>
    public async Task<SendOutcome> SendAsync(string server, Func<CancellationToken, Task<SendOutcome>> attempt, CancellationToken cancellationToken)
    {
        try
        {
            return await pipelines.GetOrAdd(server, Build).ExecuteAsync(async token => await TryAsync(attempt, token), cancellationToken);
        }
        catch (TimeoutRejectedException)
        {
            return new SendOutcome.TryLater(FailureReason.TimedOut);
        }
        catch (BrokenCircuitException open)
        {
            return new SendOutcome.TryLater(FailureReason.CircuitOpen, Duration.FromTimeSpan(open.RetryAfter ?? TimeSpan.Zero));
        }
    }

    private static async Task<SendOutcome> TryAsync(Func<CancellationToken, Task<SendOutcome>> attempt, CancellationToken cancellationToken)
    {
        var outcome = await attempt(cancellationToken);
        if (outcome is not SendOutcome.Sent)
        {
            // A connection that broke because we gave up on it is not the receiver's fault.
            cancellationToken.ThrowIfCancellationRequested();
        }

        return outcome;
    }

    private ResiliencePipeline<SendOutcome> Build(string server) => new ResiliencePipelineBuilder<SendOutcome> { TimeProvider = clock }
        .AddTimeout(options.TotalTimeout)
        .AddRetry(Retry())
        .AddCircuitBreaker(Circuit(server))
        .AddTimeout(options.AttemptTimeout)
        .Build();

    private RetryStrategyOptions<SendOutcome> Retry() => new()
    {
        ShouldHandle = attempt => ValueTask.FromResult(IsWorthAnotherAttempt(attempt.Outcome)),
        MaxRetryAttempts = options.Retries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = options.RetryDelay,
        MaxDelay = options.LongestWait,
        Randomizer = jitter,
        DelayGenerator = attempt => ValueTask.FromResult(AskedWait(attempt.Outcome)),
    };

    private CircuitBreakerStrategyOptions<SendOutcome> Circuit(string server) => new()
    {
        ShouldHandle = attempt => ValueTask.FromResult(IsFaultOfTheServer(attempt.Outcome)),

        // An alert is worth the attempt as long as any gets through.
        FailureRatio = 1,
        MinimumThroughput = options.CircuitFailures,
        SamplingDuration = options.CircuitWindow,
        BreakDurationGenerator = opening => ValueTask.FromResult(options.BreakAfter(Math.Min(opening.HalfOpenAttempts, MostDoublings))),
        OnOpened = opened => Done(() => Log.CircuitOpened(logger, server, opened.BreakDuration)),
        OnClosed = _ => Done(() => Log.CircuitClosed(logger, server)),
    };

    private bool IsWorthAnotherAttempt(Outcome<SendOutcome> attempt) =>
        attempt.Exception is TimeoutRejectedException
        || (attempt.Result is SendOutcome.TryLater && (AskedWait(attempt) ?? TimeSpan.Zero) <= options.LongestWait);

    private static TimeSpan? AskedWait(Outcome<SendOutcome> attempt) =>
        (attempt.Result as SendOutcome.TryLater)?.After?.ToTimeSpan();

    // The total time may cut the last attempt at a server that never answers: that is no success.
    private static bool IsFaultOfTheServer(Outcome<SendOutcome> attempt) =>
        attempt.Exception is TimeoutRejectedException or OperationCanceledException
        || attempt.Result is SendOutcome.TryLater
        {
            Reason: FailureReason.ServerError or FailureReason.TimedOut or FailureReason.Unreachable
        };

    private static ValueTask Done(Action action)
    {
        action();
        return ValueTask.CompletedTask;
    }
}
