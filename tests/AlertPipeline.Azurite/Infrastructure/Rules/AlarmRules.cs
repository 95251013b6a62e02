using System.Globalization;
using System.Text.RegularExpressions;
using AlertPipeline.Audits;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Azurite.Infrastructure.Rules;

/// <summary>Alarms and the workbook ask for what the app says, and nothing that it says as an error is silent.</summary>
internal static partial class AlarmRules
{
    public static IReadOnlyList<InfraRule> All { get; } =
    [
        new("A query asks for events that there are", UnknownEvents, "alarms.json", "Event == 5001", "Event == 5999"),
        new("A query asks for values that its events have", UnknownValues, "workbook.json", "Properties.Waiting", "Properties.Wating"),
        new("Every error of the app raises an alarm", SilentErrors, "alarms.json", "(3002, 5002,", "(3002,"),
        new("Everything that an audit finds raises an alarm, by the word that the app uses", WrongKinds, "alarms.json", "'RotaGap'", "'RotaHole'"),
        new("An alarm splits by columns of its query", WrongColumns, "alarms.json", "[\"Server\"]", "[\"Host\"]"),
        new("Every alarm is explained in the operations manual", Unexplained, "alarms.json", "\"restarts\"", "\"starts\""),
    ];

    private static IEnumerable<string> UnknownEvents(InfraFolder infra) =>
        infra.Queries.SelectMany(query => Events(query.Query).Except(LoggedEvent.All.Select(one => one.Id)).Select(id => $"{query.Name}: {id}"));

    private static IEnumerable<string> UnknownValues(InfraFolder infra) => infra.Queries.SelectMany(query =>
        Value().Matches(query.Query).Select(match => match.Groups["name"].Value).Except(ValuesOf(Events(query.Query))).Select(name => $"{query.Name}: {name}"));

    private static IEnumerable<string> ValuesOf(HashSet<int> events) =>
        LoggedEvent.All.Where(one => events.Contains(one.Id)).SelectMany(one => one.Values).Append("EventId");

    private static IEnumerable<string> SilentErrors(InfraFolder infra) => LoggedEvent.All.Where(one => one.Level >= LogLevel.Error)
        .Select(one => one.Id).Except(AlarmQueries(infra).SelectMany(Events)).Select(id => $"event {id}");

    private static IEnumerable<string> WrongKinds(InfraFolder infra)
    {
        var asked = AlarmQueries(infra).Where(query => query.Contains("Properties.Kind", StringComparison.Ordinal))
            .SelectMany(query => Word().Matches(query).Select(match => match.Groups["word"].Value)).ToHashSet();
        asked.SymmetricExceptWith(Enum.GetNames<AuditKind>());
        return asked.Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> WrongColumns(InfraFolder infra) =>
        from alarm in infra.Alarms
        from column in alarm["by"]!.AsArray()
        where !Regex.IsMatch((string)alarm["query"]!, $@"\b{(string)column!}( =|$| \|)", RegexOptions.None, TimeSpan.FromSeconds(5))
        select $"{alarm["name"]}: {column}";

    private static IEnumerable<string> Unexplained(InfraFolder infra)
    {
        var manual = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "operations.md"));
        return infra.Alarms.Select(alarm => (string)alarm!["name"]!).Where(name => !manual.Contains($"`{name}`", StringComparison.Ordinal));
    }

    private static IEnumerable<string> AlarmQueries(InfraFolder infra) => infra.Alarms.Select(alarm => (string)alarm!["query"]!);

    private static HashSet<int> Events(string query) =>
        [.. Event().Matches(query).SelectMany(match => Number().Matches(match.Value)).Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"Event (== \d+|in \([\d, ]+\))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Event();

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();

    [GeneratedRegex(@"Properties\.(?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Value();

    [GeneratedRegex("'(?<word>[A-Z][A-Za-z]+)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
