namespace AlertPipeline.Functions.Operations;

/// <summary>What the sweep follows.</summary>
public enum SweptWork
{
    /// <summary>A report that is not in a case yet.</summary>
    Reports,

    /// <summary>A partner that is still to be told of a change of its report.</summary>
    Callbacks,
}
