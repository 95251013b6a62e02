using System.CommandLine;
using System.CommandLine.Parsing;
using AlertPipeline;
using AlertPipeline.DeadLetters;
using AlertPipeline.Storage;

namespace Local;

/// <summary>Which dead letters are meant: exactly one of ids, a filter, or all.</summary>
internal sealed class DeadLetterChoice
{
    private readonly Argument<string[]> ids = new("ID") { Description = "Those of these ids.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> queue = Word("--queue", "Those of this queue.", "QUEUE", [.. StorageNames.Queues]);
    private readonly Option<string?> reason = Word("--reason", "Those that failed for this reason.", "REASON", [.. Enum.GetValues<DeadLetterReason>().Select(EnumWords.ToWord)]);
    private readonly Option<string?> from = new("--from") { Description = "Those first put aside at this moment or later, such as 2026-11-22T23:00:00Z.", HelpName = "MOMENT" };
    private readonly Option<string?> until = new("--until") { Description = "Those first put aside before this moment.", HelpName = "MOMENT" };
    private readonly Option<bool> all = new("--all") { Description = "All of them." };

    public void AddTo(Command command)
    {
        command.Add(ids);
        foreach (var option in new Option[] { queue, reason, from, until, all })
        {
            command.Add(option);
        }

        command.Validators.Add(Check);
    }

    public IReadOnlyList<string> Ids(ParseResult parsed) => parsed.GetValue(ids) ?? [];

    /// <summary>The filter as the app takes it.</summary>
    public ReplayRequest Filter(ParseResult parsed) => new(
        parsed.GetValue(all) ? true : null, parsed.GetValue(queue), parsed.GetValue(reason), parsed.GetValue(from), parsed.GetValue(until));

    private void Check(CommandResult given)
    {
        bool[] ways = [given.GetResult(ids) is { Tokens.Count: > 0 }, new Option[] { queue, reason, from, until }.Any(option => given.GetResult(option) is not null), given.GetValue(all)];
        if (ways.Count(way => way) != 1)
        {
            given.AddError("Say which dead letters: ids, or a filter (--queue, --reason, --from, --until), or --all.");
        }
    }

    private static Option<string?> Word(string name, string description, string what, string[] words)
    {
        var option = new Option<string?>(name) { Description = $"{description} One of {string.Join(", ", words)}.", HelpName = what };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
