namespace AlertPipeline.Azurite.Samples;

/// <summary>The documents for newcomers, partners and whoever runs the app.</summary>
internal static class Documentation
{
    /// <summary>Each, from the root of the repository.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        "README.md", "CONTRIBUTING.md", "CHANGELOG.md",
        .. System.IO.Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public static string Read(string document) => File.ReadAllText(Path.Combine(RepositoryRoot.Path, document)).ReplaceLineEndings("\n");
}
