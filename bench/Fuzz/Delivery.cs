namespace Bench.Fuzz;

/// <summary>How a body travels.</summary>
internal enum Delivery
{
    /// <summary>With its length, to the end.</summary>
    Whole,

    /// <summary>In chunks, to the end.</summary>
    Chunks,

    /// <summary>With its length; the sender goes away half-way.</summary>
    BrokenOff,

    /// <summary>In chunks; the sender goes away half-way.</summary>
    BrokenChunks,

    /// <summary>In chunks that never end.</summary>
    EndlessChunks,
}
