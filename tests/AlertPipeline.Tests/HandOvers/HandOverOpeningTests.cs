using AlertPipeline.Cases;
using AlertPipeline.HandOvers;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.HandOvers;

public sealed class HandOverOpeningTests
{
    private static readonly Case Offered = Some.Open(UrgencyLevel.Urgent);

    [Fact]
    public void Every_look_is_recorded_with_who_looked_when_and_at_which_reports()
    {
        var seen = Assert.Single(Offered.Type(isRight: true)!.Events);

        Assert.Equal((CaseEventKind.HandOverViewed, Police.Unit, Police.Later, "report-1"), (seen.Kind, seen.Subject, seen.At, seen.Detail));
        Assert.Equal(Police.Later, Offered.Type(isRight: true)!.Case.HandOvers[0].ViewedAt);
    }

    [Fact]
    public void A_wrong_code_opens_nothing_and_is_counted()
    {
        var change = Offered.Type(isRight: false)!;

        Assert.Equal((1, null), (change.Case.HandOvers[0].WrongCodes, change.Case.HandOvers[0].ViewedAt));
        Assert.Empty(change.Events);
    }

    [Fact]
    public void A_right_code_forgets_the_wrong_ones() => Assert.Equal(0, Offered.Type(isRight: false)!.Case.Type(isRight: true)!.Case.HandOvers[0].WrongCodes);

    [Fact]
    public void Five_wrong_codes_lock_it_and_the_person_on_call_is_told()
    {
        var change = Lock();

        Assert.Equal([CaseEventKind.HandOverLocked], change.Kinds());
        Assert.Equal(["police-locked News anna Email", "police-locked News anna Webhook"], change.Lines());
        Assert.True(change.Case.HandOvers[0].IsLocked(Police.Later));
    }

    [Fact]
    public void While_it_is_locked_the_right_code_opens_nothing_either()
    {
        var locked = Lock().Case;

        Assert.Null(locked.Type(isRight: true));
        Assert.Null(locked.Type(isRight: true, Police.Later + HandOverOpening.LockTime - NodaTime.Duration.Epsilon));
        Assert.NotNull(locked.Type(isRight: true, Police.Later + HandOverOpening.LockTime));
    }

    [Fact]
    public void A_contact_that_was_not_offered_the_case_opens_nothing() => Assert.Null(HandOverOpening.Try(Offered, Police.National, isRight: true, Some.Book, Police.Later));

    private static CaseChange Lock() =>
        Enumerable.Range(0, HandOverOpening.MostWrongCodes - 1).Aggregate(Offered, (current, _) => current.Type(isRight: false)!.Case).Type(isRight: false)!;
}
