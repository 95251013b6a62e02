using System.Globalization;
using AlertPipeline.DeadLetters;
using AlertPipeline.Functions.Audits;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.DeadLetters;
using AlertPipeline.Functions.Exercises;
using AlertPipeline.Functions.OnCall;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Functions.Packs;
using AlertPipeline.OnCall;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Storage;
using NodaTime;
using NodaTime.Extensions;

namespace AlertPipeline.Simulation.World;

/// <summary>
/// Lets timers that look for work wait until there may be some: a hint whose moment comes, a mark that the sweep follows, or a shift that begins.
/// What the app would do by time alone, and without either, shows when nothing was looked for for an hour.
/// </summary>
public sealed class TimerWaits(SimulatedWorld world, SimulatedTables tables)
{
    private const int MomentLength = 11;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private static readonly TimeSpan Overdue = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenSyntheticReports = TimeSpan.FromMinutes(5);

    private static readonly Dictionary<string, TimeSpan> Periods = new(StringComparer.Ordinal)
    {
        [nameof(Audit)] = TimeSpan.FromMinutes(1),
        [nameof(EndExercises)] = TimeSpan.FromMinutes(1),
        [nameof(EscalateCases)] = TimeSpan.FromSeconds(15),
        [nameof(FollowDeadLetters)] = TimeSpan.FromSeconds(15),
        [nameof(Expire)] = TimeSpan.FromHours(1),
        [nameof(SendPack)] = TimeSpan.FromMinutes(15),
        [nameof(SendSyntheticReport)] = TimeSpan.FromMinutes(1),
        [nameof(Sweep)] = TimeSpan.FromSeconds(15),
        [nameof(TellShiftStarts)] = TimeSpan.FromMinutes(1),
        [nameof(WarnOfRotaGaps)] = TimeSpan.FromHours(1),
    };

    private readonly Dictionary<string, DateTimeOffset> lookedAt = new(StringComparer.Ordinal);
    private readonly List<TimerWait> waiting = [];

    /// <summary>Whether timers run at each of their ticks, also where they would find nothing.</summary>
    public bool EveryTick { get; set; }

    /// <summary>Told of every timer that ran.</summary>
    public Action<string> TickRan { get; init; } = _ => { };

    /// <summary>A timer of an instance waits until it is due, or longer where it would find nothing.</summary>
    public Task WaitAsync(string timer, TimeSpan wait, CancellationToken cancellationToken)
    {
        var due = world.Now + wait;
        var one = new TimerWait(world, timer, due, Periods.GetValueOrDefault(timer, TimeSpan.FromTicks(1)));
        waiting.RemoveAll(other => other.HasEnded);
        waiting.Add(one);
        cancellationToken.Register(one.Cancel);
        one.BringForward(IsTick(timer, due) && !EveryTick ? Next(timer, due) : due);
        return one.Ended;
    }

    /// <summary>A timer function ran well, and saw everything that was there when it began.</summary>
    public void Ran(string timer, DateTimeOffset since)
    {
        lookedAt[timer] = since;
        if (Periods.ContainsKey(timer))
        {
            TickRan(timer);
        }
    }

    /// <summary>Rows changed: timers may find something earlier than was known.</summary>
    public void Changed(RowsChanged change)
    {
        foreach (var row in change.Rows.Select(row => row.After).OfType<StoredRow>())
        {
            foreach (var one in waiting.Where(one => Moment(one.Timer, change.Table, row) is not null))
            {
                one.BringForward(Moment(one.Timer, change.Table, row)!.Value);
            }
        }
    }

    // Anything else is a second look at a timer that another instance runs, which may die.
    private static bool IsTick(string timer, DateTimeOffset due) => Periods.ContainsKey(timer) && due.UtcTicks % TimeSpan.TicksPerSecond == 0;

    private DateTimeOffset Next(string timer, DateTimeOffset due)
    {
        var since = lookedAt.GetValueOrDefault(timer);
        var moments = timer == nameof(TellShiftStarts) ? ShiftStarts(due) : Tables(timer).SelectMany(table => tables.Rows(table).Select(row => Moment(timer, table, row))).OfType<DateTimeOffset>();
        return moments.Where(moment => moment > since).Append(due + Longest).Min();
    }

    // At once while somebody was not told yet: that may have failed.
    private IEnumerable<DateTimeOffset> ShiftStarts(DateTimeOffset due)
    {
        var (book, from) = (SimulatedSettings.Book, due.ToInstant());
        return TeamShift.Of(book.Teams, book, new Interval(from, from + Duration.FromTimeSpan(Longest))).Select(found => found.Shift.From.ToDateTimeOffset()).Where(begin => begin > due)
            .Concat(ShiftStart.Begun(book, from).Where(start => !IsTold(start)).Select(_ => due));
    }

    private bool IsTold(ShiftStart start) => tables.Rows(StorageNames.HeartbeatsTable).Any(row => row["told"] is string told && told.Contains(start.Id, StringComparison.Ordinal));

    private static string[] Tables(string timer) => timer switch
    {
        nameof(Audit) => [StorageNames.OpenCasesTable],
        nameof(EscalateCases) => [StorageNames.DueTable, StorageNames.CasesTable],
        nameof(FollowDeadLetters) => [StorageNames.DeadLettersTable],
        nameof(Expire) => [StorageNames.ExercisesTable, StorageNames.FailedTriesTable],
        nameof(SendSyntheticReport) => [StorageNames.HeartbeatsTable],
        nameof(EndExercises) or nameof(SendPack) or nameof(TellShiftStarts) or nameof(WarnOfRotaGaps) => [],
        _ => [StorageNames.ReportsTable, StorageNames.NoticesTable],
    };

    // When a timer may find something in a row; null when never.
    private DateTimeOffset? Moment(string timer, string table, StoredRow row) => (timer, table) switch
    {
        (nameof(Audit), StorageNames.OpenCasesTable) => row["lookAt"] is DateTimeOffset look ? look + Overdue : null,
        (nameof(EscalateCases), StorageNames.DueTable) => DateTimeOffset.FromUnixTimeSeconds(long.Parse(row.Address.Row.AsSpan(0, MomentLength), CultureInfo.InvariantCulture)),
        (nameof(EscalateCases), StorageNames.CasesTable) when row["ended"] is false => world.Now,
        (nameof(Expire), StorageNames.ExercisesTable or StorageNames.FailedTriesTable) => world.Now,
        (nameof(SendSyntheticReport), StorageNames.HeartbeatsTable) => row["sentAt"] is DateTimeOffset sent ? sent + BetweenSyntheticReports : null,
        (nameof(Sweep), StorageNames.ReportsTable) when row.Address.Row.StartsWith("pending:", StringComparison.Ordinal) => world.Now,
        (nameof(Sweep), StorageNames.ReportsTable) when row["notBefore"] is DateTimeOffset again => again > world.Now ? again : world.Now,
        (nameof(Sweep), StorageNames.NoticesTable) when row["unfinished"] is true => world.Now,
        (nameof(FollowDeadLetters), StorageNames.DeadLettersTable) when row["state"] is not (nameof(DeadLetterState.Told) or nameof(DeadLetterState.PutBack)) => world.Now,
        _ => null,
    };
}
