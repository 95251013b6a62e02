namespace AlertPipeline.Identity.Scripts;

/// <summary>Reads the tables that are kept as text beside the code: one entry a line, words apart by blanks, # before a remark, and a version line.</summary>
internal static class Table
{
    /// <summary>The words of each entry.</summary>
    public static IReadOnlyList<string[]> Lines(string name) =>
        [.. Text(name).Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words is not ([] or ["version", ..] or [['#', ..], ..]))];

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Table).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
