namespace AlertPipeline.Texts;

/// <summary>The languages that messages are written in, by their codes of ISO 639-1.</summary>
public enum Language
{
    /// <summary>Dutch.</summary>
    Nl,

    /// <summary>English.</summary>
    En,
}
