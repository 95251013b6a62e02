using NodaTime;

namespace AlertPipeline.Reports;

/// <summary>How a child was found again. None of it closes a case: a person does, who wants to know all three answers.</summary>
public sealed record Find
{
    /// <summary>When the child was seen again; null when unknown.</summary>
    public Instant? At { get; init; }

    /// <summary>Where.</summary>
    public Place? Place { get; init; }

    /// <summary>Whether a professional saw the child in person.</summary>
    public Answer SeenInPerson { get; init; }

    /// <summary>Whether the child is well.</summary>
    public Answer Well { get; init; }

    /// <summary>Whether the child has a safe place to stay.</summary>
    public Answer SafePlace { get; init; }
}
