namespace AlertPipeline.Azurite.EndToEnd.Backup;

/// <summary>Runs only when the variable <c>RECORD_ROWS</c> names the folder to record into, from the root of the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RecordFactAttribute : FactAttribute
{
    private const string Variable = "RECORD_ROWS";

    public RecordFactAttribute() => Skip = Folder is null ? $"Set {Variable} to record rows for a release." : null;

    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? Path.Combine(RepositoryRoot.Path, folder) : null;
}
