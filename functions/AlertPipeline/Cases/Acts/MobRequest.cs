using NodaTime;

namespace AlertPipeline.Cases.Acts;

/// <summary>A wish to write down what an authority says about a departure with unknown destination.</summary>
/// <param name="State">What it says.</param>
/// <param name="On">The day from which it holds.</param>
/// <param name="Source">Who established it.</param>
/// <param name="RecordedBy">The name of the person who writes it down.</param>
public sealed record MobRequest(MobState State, LocalDate On, string Source, string RecordedBy);
