namespace AlertPipeline.Clues;

/// <summary>The colour of a vehicle, as coarse as people remember it.</summary>
public enum VehicleColour
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>White.</summary>
    White,

    /// <summary>Black.</summary>
    Black,

    /// <summary>Grey or silver: at night nobody tells them apart.</summary>
    Grey,

    /// <summary>Blue.</summary>
    Blue,

    /// <summary>Red.</summary>
    Red,

    /// <summary>Green.</summary>
    Green,

    /// <summary>Yellow or orange.</summary>
    Yellow,

    /// <summary>Brown or beige.</summary>
    Brown,

    /// <summary>Another colour, or several.</summary>
    Other,
}
