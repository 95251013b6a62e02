using AlertPipeline.Cases.Acts;
using AlertPipeline.Directory;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.OnCall;

/// <summary>Of which teams somebody asks for the shifts, and of which time.</summary>
/// <param name="Teams">The teams.</param>
/// <param name="Within">The time.</param>
public sealed record RotaQuery(IReadOnlyList<Team> Teams, Interval Within)
{
    private const int UsualDays = 30;
    private const int MostDays = 366;

    private static readonly ReportFault TeamFault = new("/team", "'team' must be the id of a team in teams.json.");
    private static readonly ReportFault FromFault = QueryMoment.Fault("from");
    private static readonly ReportFault ToFault = QueryMoment.Fault("to");
    private static readonly ReportFault OrderFault = new("/to", $"'to' must be after 'from' and at most {MostDays} days later.");
    private static readonly ReportFault OtherFault = new("", "There are no parameters but 'team', 'from' and 'to'.");

    /// <summary>Reads the parameters of a request. Without 'team' all teams are meant, without 'from' the present, without 'to' the 30 days after 'from'.</summary>
    /// <param name="parameters">The parameters by name.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static ActReading<RotaQuery> Read(IReadOnlyDictionary<string, string> parameters, DirectoryBook book, Instant now)
    {
        var team = parameters.GetValueOrDefault("team");
        Team[] teams = [.. book.Teams.Where(known => team is null || known.Id == team)];
        var from = QueryMoment.Read(parameters, "from", now);
        var to = QueryMoment.Read(parameters, "to", (from ?? now) + Duration.FromDays(UsualDays));
        ReportFault[] faults =
        [
            .. Fault(teams.Length == 0, TeamFault),
            .. Fault(from is null, FromFault),
            .. Fault(to is null, ToFault),
            .. Fault(to <= from || to - from > Duration.FromDays(MostDays), OrderFault),
            .. Fault(parameters.Keys.Any(name => name is not ("team" or "from" or "to")), OtherFault),
        ];
        return faults.Length > 0 ? new(null, faults) : new(new RotaQuery(teams, new Interval(from, to)), []);
    }

    private static IEnumerable<ReportFault> Fault(bool isThere, ReportFault fault) => isThere ? [fault] : [];
}
