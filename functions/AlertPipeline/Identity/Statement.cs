namespace AlertPipeline.Identity;

/// <summary>What a partner itself says about which of its reports are about one child.</summary>
public static class Statement
{
    /// <summary>Whether one report names the other, or both name the same earlier one.</summary>
    public static bool Joins(IdentityFacts one, IdentityFacts other) =>
        (one.About is not null && (one.About == other.Self || one.About == other.About)) || (other.About is not null && other.About == one.Self);
}
