namespace Local;

/// <summary>The file of one table.</summary>
/// <param name="Name">The table; the file is called so, with the ending <c>.ndjson</c>.</param>
/// <param name="Rows">How many rows it holds, each a line.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">The SHA-256 of the file, in lower-case hex.</param>
internal sealed record TableFile(string Name, long Rows, long Bytes, string Sha256);
