using AlertPipeline.Directory;

namespace AlertPipeline.Reports;

/// <summary>The partner that the app is to itself. It stands in no directory, has no key and so can only be spoken for from within.</summary>
public static class SyntheticPartner
{
    /// <summary>Its short name; no partner of the directory may have it.</summary>
    public const string Id = "synthetic";

    /// <summary>The partner.</summary>
    public static Partner Partner { get; } = new(Id, "AlertPipeline", KeyHashes: [], MayKnowCase: false) { Sandbox = true };
}
