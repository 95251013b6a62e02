namespace AlertPipeline.Identity.Weights;

/// <summary>Whether the given names of two reports are one name, as far as anybody can see.</summary>
internal enum GivenCertainty
{
    /// <summary>They may be two.</summary>
    Unsure,

    /// <summary>They are, if given and further name stand in each other's place in one of the reports. A father and his son can be called so too.</summary>
    Swapped,

    /// <summary>They are.</summary>
    Sure,
}
