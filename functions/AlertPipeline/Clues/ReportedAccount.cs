namespace AlertPipeline.Clues;

/// <summary>An account of a third person as a reporter gives it.</summary>
/// <param name="Platform">Where.</param>
/// <param name="Name">Its name or address, as given.</param>
public sealed record ReportedAccount(AccountPlatform Platform, string Name);
