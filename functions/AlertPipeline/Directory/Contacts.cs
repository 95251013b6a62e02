namespace AlertPipeline.Directory;

/// <summary>The persons with a role for the whole country.</summary>
/// <param name="NationalPolice">Takes hand-overs when the unit is unknown or silent (LOEP).</param>
/// <param name="Guardian">On call at Nidos.</param>
/// <param name="DeadLetters">Who is told of a message that could not be processed.</param>
public sealed record Contacts(string NationalPolice, string Guardian, IReadOnlyList<string> DeadLetters);
