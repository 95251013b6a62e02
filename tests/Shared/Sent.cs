using System.Collections;
using System.Collections.Immutable;

namespace AlertPipeline.Testing;

/// <summary>What was sent in a test, in order. The test takes out what it expects, message after message, and says at its end that nothing else was sent.</summary>
/// <typeparam name="T">A message as its receiver got it.</typeparam>
internal sealed class Sent<T> : IReadOnlyList<T>
{
    private readonly Lock gate = new();
    private readonly List<T> unexpected = [];
    private ImmutableList<T> all = [];

    public int Count => all.Count;

    public T this[int index] => all[index];

    public void Add(T message)
    {
        lock (gate)
        {
            all = all.Add(message);
            unexpected.Add(message);
        }
    }

    /// <summary>Takes out what is expected, of all that was sent and not taken out before.</summary>
    public IReadOnlyList<T> Take(Predicate<T> isExpected)
    {
        lock (gate)
        {
            var expected = unexpected.FindAll(isExpected);
            unexpected.RemoveAll(isExpected);
            return expected;
        }
    }

    /// <summary>Fails on everything that was sent and that nobody expected.</summary>
    public void NothingElse() => Assert.Empty(Take(_ => true).Select(message => $"{message}"));

    public IEnumerator<T> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
