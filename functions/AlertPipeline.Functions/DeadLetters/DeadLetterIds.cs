using AlertPipeline.Storage;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>The ids of dead letters.</summary>
internal static class DeadLetterIds
{
    /// <summary>The id of a message that failed: what it says counts, and not the trace in which it was sent.</summary>
    public static string Of(string queue, string body) => DerivedId.DeadLetter(queue, MessageTrace.Without(body));
}
