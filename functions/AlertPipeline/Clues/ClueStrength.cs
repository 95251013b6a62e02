namespace AlertPipeline.Clues;

/// <summary>How much it says that two pieces share a clue.</summary>
public enum ClueStrength
{
    /// <summary>Nothing: the clues are not the same.</summary>
    None,

    /// <summary>Little: many have it in common. It joins pieces only at one place, within days, and when it comes again and again.</summary>
    Weak,

    /// <summary>Much: few have it in common, and a person has to look whether it is one and the same.</summary>
    Moderate,

    /// <summary>It is one and the same vehicle, telephone, account or address.</summary>
    Strong,
}
