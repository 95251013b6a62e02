using System.Collections.Concurrent;

namespace AlertPipeline.Simulation;

/// <summary>Many lives beside each other, each on a thread of its own from its first moment to its last.</summary>
public static class SimulationRuns
{
    /// <summary>Lives them.</summary>
    /// <param name="lives">Which.</param>
    /// <param name="atOnce">How many at the same time.</param>
    /// <param name="ended">Told of each that ended, by one thread at a time; false ends the whole.</param>
    public static void Run(IEnumerable<SimulationOptions> lives, int atOnce, Func<SimulationResult, bool> ended)
    {
        using var waiting = lives.GetEnumerator();
        var faults = new ConcurrentQueue<Exception>();
        var gate = new Lock();
        var goesOn = true;
        var threads = Enumerable.Range(0, atOnce).Select(_ => new Thread(Work) { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (!faults.IsEmpty)
        {
            throw new AggregateException(faults);
        }

        void Work()
        {
            try
            {
                while (Next() is { } options)
                {
                    Tell(SimulatedLife.Run(options));
                }
            }
            catch (Exception fault)
            {
                faults.Enqueue(fault);
                goesOn = false;
            }
        }

        SimulationOptions? Next()
        {
            lock (gate)
            {
                return goesOn && waiting.MoveNext() ? waiting.Current : null;
            }
        }

        void Tell(SimulationResult result)
        {
            lock (gate)
            {
                goesOn &= ended(result);
            }
        }
    }
}
