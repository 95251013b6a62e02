using NodaTime;

namespace AlertPipeline.Privacy;

/// <summary>What is good for a while only.</summary>
public interface IExpiring
{
    /// <summary>From this moment on it is good for nothing.</summary>
    Instant ExpiresAt { get; }
}
