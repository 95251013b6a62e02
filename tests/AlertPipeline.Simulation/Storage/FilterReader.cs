using System.Globalization;
using System.Text.RegularExpressions;

namespace AlertPipeline.Simulation.Storage;

/// <summary>Reads a filter: comparisons with <c>and</c>, <c>or</c>, <c>not</c> and parentheses.</summary>
internal sealed partial class FilterReader(string text)
{
    private static readonly string[] Operators = ["eq", "ne", "ge", "gt", "le", "lt"];

    private readonly Queue<string> words = new(Word().Matches(text).Select(match => match.Value));

    /// <exception cref="StorageRefusal">It cannot be understood.</exception>
    public FilterNode Read()
    {
        var whole = ReadAny();
        return words.Count == 0 ? whole : throw Unclear();
    }

    private FilterNode ReadAny()
    {
        var parts = new List<FilterNode> { ReadAll() };
        while (TryTake("or"))
        {
            parts.Add(ReadAll());
        }

        return parts is [var one] ? one : new FilterNode.Any(parts);
    }

    private FilterNode ReadAll()
    {
        var parts = new List<FilterNode> { ReadPart() };
        while (TryTake("and"))
        {
            parts.Add(ReadPart());
        }

        return parts is [var one] ? one : new FilterNode.All(parts);
    }

    private FilterNode ReadPart()
    {
        if (TryTake("not"))
        {
            return new FilterNode.Not(ReadPart());
        }

        if (!TryTake("("))
        {
            return ReadComparison();
        }

        var inner = ReadAny();
        return TryTake(")") ? inner : throw Unclear();
    }

    private FilterNode.Comparison ReadComparison()
    {
        var (name, comparison) = (Take(), Take());
        return Operators.Contains(comparison) ? new(name, comparison, Literal(Take())) : throw Unclear();
    }

    private static object Literal(string word) => word switch
    {
        "true" => true,
        "false" => false,
        ['\'', .. var quoted, '\''] => quoted.Replace("''", "'", StringComparison.Ordinal),
        ['g', 'u', 'i', 'd', '\'', .. var id, '\''] => Guid.Parse(id),
        ['d', 'a', 't', 'e', 't', 'i', 'm', 'e', '\'', .. var time, '\''] => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        [.. var number, 'L'] when long.TryParse(number, CultureInfo.InvariantCulture, out var whole) => whole,
        _ when int.TryParse(word, CultureInfo.InvariantCulture, out var whole) => whole,
        _ when double.TryParse(word, CultureInfo.InvariantCulture, out var fraction) => fraction,
        _ => throw Unclear(),
    };

    private bool TryTake(string word) => words.TryPeek(out var next) && next == word && words.TryDequeue(out _);

    private string Take() => words.TryDequeue(out var word) ? word : throw Unclear();

    private static StorageRefusal Unclear() => new(400, "InvalidInput");

    // A limit by the clock of the machine would let a busy one decide what happens.
    [GeneratedRegex(@"\(|\)|(guid|datetime|X)?'(?:[^']|'')*'|[^\s()]+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Word();
}
