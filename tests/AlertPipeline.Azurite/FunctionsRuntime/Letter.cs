namespace AlertPipeline.Azurite.FunctionsRuntime;

public sealed record Letter(string To, int Pages);
