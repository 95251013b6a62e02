namespace AlertPipeline.Directory;

/// <summary>A regional police unit.</summary>
/// <param name="Code">The CBS code, RE01 to RE10.</param>
/// <param name="Name">Its name.</param>
/// <param name="DutyContact">The person who takes hand-overs, by id; null while there is none, and then the national contact takes them.</param>
/// <param name="Avim">The person at its aliens, identification and trafficking department (AVIM), by id; null while there is none.</param>
public sealed record PoliceUnit(string Code, string Name, string? DutyContact = null, string? Avim = null);
