namespace AlertPipeline.Functions.Pages;

/// <summary>All files that pages load.</summary>
internal static class Assets
{
    /// <summary>The styles: NL Design System, then what is ours.</summary>
    public static Asset Styles { get; } = Asset.Of("pages", "css", "text/css", "utrecht.css", "theme.css", "pages.css");

    /// <summary>The script. Every page works without it.</summary>
    public static Asset Script { get; } = Asset.Of("pages", "js", "text/javascript", "pages.js");

    /// <summary>A file by the name in its address; null when there is none of it.</summary>
    public static Asset? Find(string name) => name == Styles.Name ? Styles : name == Script.Name ? Script : null;
}
