namespace AlertPipeline.Identity.Names;

/// <summary>Where a token stands in a name. It weighs little: partners write the father's name as family name, or the names in another order.</summary>
public enum NameRole
{
    /// <summary>The first, or the one that was given as given name.</summary>
    Given,

    /// <summary>Neither the first nor the last.</summary>
    Middle,

    /// <summary>The last.</summary>
    Last,
}
