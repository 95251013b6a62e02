namespace AlertPipeline.Functions.Forms;

/// <summary>What can be wrong with a field.</summary>
internal enum FormFaultKind
{
    /// <summary>It was left empty.</summary>
    Missing,

    /// <summary>It holds more than fits.</summary>
    TooLong,

    /// <summary>It cannot be what it says.</summary>
    Wrong,
}
