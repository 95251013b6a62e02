using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>
/// That an authority established, or took back, a departure with unknown destination, as a person wrote it down. It is an administrative fact of others:
/// a child with it is as missing as before, so the case goes on unchanged, and nothing ever sets it but a person.
/// </summary>
/// <param name="State">What the authority says.</param>
/// <param name="On">The day from which it holds.</param>
/// <param name="Source">Who established it.</param>
/// <param name="By">The name of the person who wrote it down.</param>
/// <param name="Desk">The desk of that person.</param>
/// <param name="At">When it was written down.</param>
public sealed record MobRecord(MobState State, LocalDate On, string Source, string By, string Desk, Instant At);
