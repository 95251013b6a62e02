using AlertPipeline.Cap;
using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Forms;
using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Pages;
using AlertPipeline.HandOvers;
using AlertPipeline.Privacy;
using AlertPipeline.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NodaTime;

namespace AlertPipeline.Functions.HandOvers;

/// <summary>
/// /hand-overs/{token}: the page behind the link in a hand-over to the police. GET and HEAD change nothing and say that there is a hand-over, because mail scanners
/// follow links; POST with the code shows what the contact may know, and after that lets it accept, refuse, say that the child was found, or fetch the message as CAP.
/// </summary>
public sealed class OpenHandOver(HandOverVisits visits, IKeyedHasher hasher, PoliceDesk desk, DirectoryBook book, TimeProvider clock)
{
    /// <summary>Shows the page, or acts.</summary>
    [Function(nameof(OpenHandOver))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "hand-overs/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(token, cancellationToken) is not { } visit)
        {
            return NotFound();
        }

        return HttpMethods.IsPost(request.Method)
            ? await PostAsync(visit, token, await FormInput.ReadAsync(request, cancellationToken) ?? FormInput.Empty, cancellationToken)
            : Answer(StatusCodes.Status200OK, HandOverPage.Cover(visit, Header(visit), HandOverPage.Asking));
    }

    private async Task<HttpAnswer> PostAsync(HandOverVisit visit, string token, FormInput input, CancellationToken cancellationToken)
    {
        if (HandOverSession.IsGood(hasher, input.Text(HandOverFields.Session), visit.Link.CaseId, visit.Reader.Id, clock.Now()))
        {
            return await ActAsync(visit, token, input, cancellationToken);
        }

        // Some mail scanners post forms: one that is empty is no guess.
        return input.Text(HandOverFields.Code) is not { Length: > 0 } code
            ? Answer(StatusCodes.Status200OK, HandOverPage.Cover(visit, Header(visit), HandOverPage.CodeMissing))
            : await visits.TryAsync(visit, code, cancellationToken)
                ? await ShowAsync(token, [], withFacts: true, cancellationToken)
                : await ShowClosedAsync(token, cancellationToken);
    }

    private async Task<HttpAnswer> ShowClosedAsync(string token, CancellationToken cancellationToken) => await visits.FindAsync(token, cancellationToken) is { } visit
        ? Answer(StatusCodes.Status200OK, HandOverPage.Cover(visit, Header(visit), visit.HandOver.IsLocked(clock.Now()) ? HandOverPage.Locked : HandOverPage.WrongCode))
        : NotFound();

    private async Task<HttpAnswer> ActAsync(HandOverVisit visit, string token, FormInput input, CancellationToken cancellationToken)
    {
        var act = input.Text(HandOverFields.Act);
        if (act == HandOverFields.Cap)
        {
            return Download(visit);
        }

        var changes = act is HandOverFields.Accept or HandOverFields.Refuse or HandOverFields.Found;
        var faults = changes ? HandOverInput.FaultsOf(input) : [];
        if (faults.Count == 0 && !await visits.DoAsync(visit, (current, now) => Decide(current, visit.Reader.Id, input, now), cancellationToken))
        {
            faults = ["Er is niets opgeslagen: deze zaak is intussen beantwoord of gesloten."];
        }

        return await ShowAsync(token, faults, withFacts: !changes, cancellationToken);
    }

    private CaseChange? Decide(Case current, string personId, FormInput input, Instant now) => input.Text(HandOverFields.Act) switch
    {
        HandOverFields.Accept or HandOverFields.Refuse => HandOverAnswering.Decide(current, personId, HandOverInput.Answer(input, now), book),
        HandOverFields.Found => HandOverFinding.Decide(current, personId, input.Text(HandOverFields.By), book, now),
        _ => HandOverOpening.View(current, personId, now),
    };

    private async Task<HttpAnswer> ShowAsync(string token, IReadOnlyList<string> faults, bool withFacts, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(token, cancellationToken) is not { } visit)
        {
            return NotFound();
        }

        var facts = withFacts ? await visits.FactsAsync(visit, cancellationToken) : [];
        var session = new HandOverSession(visit.Link.CaseId, visit.Reader.Id, clock.Now() + HandOverSession.ValidFor).Sign(hasher);
        return Answer(StatusCodes.Status200OK, HandOverPage.Opened(visit, Header(visit), new HandOverSheet(session, facts, faults, CaseContacts.Of(visit.Case, book))));
    }

    private HttpAnswer NotFound() => Answer(StatusCodes.Status404NotFound, HandOverPage.Invalid(desk.Phone));

    private HttpAnswer Download(HandOverVisit visit)
    {
        var message = CapAlert.Latest(visit.Case, visit.HandOver, book.UnitsOf(visit.Case.Units), desk);
        return new HttpAnswer(StatusCodes.Status200OK, "application/cap+xml", $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{message}")
            .With("Content-Disposition", $"attachment; filename=\"{visit.Case.Id}.xml\"");
    }

    private HandOverHeader Header(HandOverVisit visit) => new(
        desk.Phone, WordOfTheDay.Of(hasher, clock.Now()), MessageTexts.Dutch.Common.Prefixes[desk.StatusOf(visit.Case)], book.UnitsOf(visit.Case.Units));

    private static HttpAnswer Answer(int status, Page page) => PageAnswer.Of(status, page).With("Referrer-Policy", "no-referrer");
}
