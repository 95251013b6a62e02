namespace AlertPipeline.Directory;

/// <summary>A regional police unit.</summary>
/// <param name="Code">The CBS code, RE01 to RE10.</param>
/// <param name="Name">Its name.</param>
/// <param name="DutyContact">The person who takes hand-overs.</param>
public sealed record PoliceUnit(string Code, string Name, string DutyContact);
