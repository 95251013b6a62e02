using AlertPipeline;
using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Identity;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using AlertPipeline.Urgency;
using Bench.Hosting;
using Bench.Identity.Scale;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bench.Alerts;

/// <summary>Puts cases straight into storage that were opened some time ago and whose first alert was sent.</summary>
internal sealed class OpenCases(BenchApp app, TimeProvider time)
{
    private const int Seed = 7;
    private const int AtOnce = 8;
    private static readonly UrgencyInput Standard = new(ReportKind.Missing, ChildIsMissing: true, new AgeSpan(16, 17), UrgencySigns.None, Duration.FromHours(2));

    private readonly InventedChildren children = new(Seed);
    private int made;

    /// <summary>Opens cases now, with what leads to them; after each, tells how many there are.</summary>
    public async Task FillAsync(int count, Action opened, CancellationToken cancellationToken)
    {
        var now = time.Now();
        var facts = Enumerable.Range(0, count).Select(children.Next).ToList();
        await Parallel.ForEachAsync(facts, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (child, token) =>
        {
            await using var scope = app.Scope();
            var change = Open(child, now, scope.ServiceProvider.GetRequiredService<DirectoryBook>());
            await scope.ServiceProvider.GetRequiredService<MatchKeyStore>().WriteAsync(child, change.Case.Id, token);
            await scope.ServiceProvider.GetRequiredService<CaseStore>().TryCommitAsync(current: null, change, now, token);
            opened();
        });
    }

    /// <summary>Opens a case whose second step comes due at a moment.</summary>
    /// <param name="due">The moment.</param>
    /// <param name="announced">Whether a delayed message says so; otherwise only the timer finds it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Its id.</returns>
    public async Task<string> OpenDueAsync(Instant due, bool announced, CancellationToken cancellationToken)
    {
        await using var scope = app.Scope();
        var book = scope.ServiceProvider.GetRequiredService<DirectoryBook>();
        var change = Open(children.Next(made), due - book.Ladder.For(UrgencyLevel.Standard).Steps[1].After, book);
        await (announced
            ? scope.ServiceProvider.GetRequiredService<CaseWriter>().TryWriteAsync(current: null, change, time.Now(), cancellationToken)
            : scope.ServiceProvider.GetRequiredService<CaseStore>().TryCommitAsync(current: null, change, time.Now(), cancellationToken));
        return change.Case.Id;
    }

    private CaseChange Open(IdentityFacts child, Instant at, DirectoryBook book)
    {
        var number = Interlocked.Increment(ref made);
        var report = new CaseReport
        {
            ReportId = $"open-{number}",
            PartnerId = "coa",
            Kind = ReportKind.Missing,
            ReceivedAt = at,
            Facts = child,
            Input = Standard,
            LastSeenAt = at - Duration.FromHours(2),
            Route = new Route { Directory = book.Version },
        };
        return CaseOpening.Decide(CaseOpening.Tentative(DerivedId.Case(report.ReportId), report, book), [], book, at) with { Notifications = [] };
    }
}
