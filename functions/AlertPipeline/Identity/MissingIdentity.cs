namespace AlertPipeline.Identity;

/// <summary>What a report would have to say so that it can be compared with others. Any one of it is enough.</summary>
public static class MissingIdentity
{
    /// <summary>The fields, as JSON Pointers, the ones that are asked for first; empty when it can be compared.</summary>
    public static IReadOnlyList<string> Of(IdentityFacts facts) => facts.CanBeCompared ? [] : ["/child/fullName", "/child/vNumber"];
}
