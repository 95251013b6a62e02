using System.Globalization;
using CsvHelper;

namespace Bench.Identity;

/// <summary>Reads a file of comma-separated values whose first line names the columns; further columns are ignored.</summary>
internal static class CsvRows
{
    /// <summary>All rows.</summary>
    /// <exception cref="BenchFileException">It is no such file, lacks columns, or holds no rows.</exception>
    public static async Task<IReadOnlyList<TRow>> ReadAsync<TRow>(FileInfo file, CancellationToken cancellationToken)
    {
        using var text = file.OpenText();
        using var reader = new CsvReader(text, CultureInfo.InvariantCulture);
        try
        {
            var rows = await reader.GetRecordsAsync<TRow>(cancellationToken).ToListAsync(cancellationToken);
            return rows.Count > 0 ? rows : throw new BenchFileException($"{file.Name} holds no rows: give one with a line of column names and a line for each report.");
        }
        catch (HeaderValidationException fault)
        {
            var missing = string.Join(", ", fault.InvalidHeaders.SelectMany(header => header.Names));
            throw new BenchFileException($"{file.Name} has no column {missing}: see --help for the columns.", fault);
        }
        catch (CsvHelperException fault)
        {
            throw new BenchFileException($"{file.Name} cannot be read as comma-separated values at line {reader.Parser.RawRow}.", fault);
        }
    }
}
