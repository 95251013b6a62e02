using NodaTime;

namespace AlertPipeline.Audits;

/// <summary>How the pipeline watches itself.</summary>
/// <param name="DeadManSwitch">The private address that is fetched each minute in which all is well; null where there is none.</param>
/// <param name="SilentAfter">How long a timer may be silent before that is a finding.</param>
public sealed record WatchOptions(Uri? DeadManSwitch, Duration SilentAfter);
