namespace AlertPipeline.Texts;

/// <summary>What messages in the Common Alerting Protocol say, in one language.</summary>
public sealed record CapTexts
{
    /// <summary>The language, by its code of RFC 3066.</summary>
    public required string Language { get; init; }

    /// <summary>What it is about: a case of which a missing child is reported or not.</summary>
    public required Func<bool, string> Event { get; init; }

    /// <summary>Level, as advice, and case.</summary>
    public required Func<string, string, string> Headline { get; init; }

    /// <summary>What to do.</summary>
    public required string Instruction { get; init; }

    /// <summary>What to do when the case is closed.</summary>
    public required string EndedInstruction { get; init; }

    /// <summary>The area of a police unit.</summary>
    public required Func<string, string> Unit { get; init; }

    /// <summary>The area where no unit is known.</summary>
    public required string Country { get; init; }
}
