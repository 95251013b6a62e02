namespace Local;

/// <summary>What a backup consists of. It is written last: a folder without it is no backup.</summary>
/// <param name="Format">The format of the folder.</param>
/// <param name="StartedAt">When the first row was read; all that was accepted before is in it.</param>
/// <param name="EndedAt">When the last row was read.</param>
/// <param name="Tables">The files, in the order in which they were written.</param>
internal sealed record Manifest(int Format, DateTimeOffset StartedAt, DateTimeOffset EndedAt, IReadOnlyList<TableFile> Tables)
{
    /// <summary>The format that this version writes and reads.</summary>
    public const int PresentFormat = 1;

    public long Rows => Tables.Sum(table => table.Rows);

    public long Bytes => Tables.Sum(table => table.Bytes);
}
