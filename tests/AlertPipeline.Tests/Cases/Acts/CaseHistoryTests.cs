using AlertPipeline.Cases;

namespace AlertPipeline.Tests.Cases.Acts;

public sealed class CaseHistoryTests
{
    [Fact]
    public void Whatever_people_decide_no_message_has_the_id_of_another() => Always.Holds(AnyCases.Histories, history =>
    {
        var ids = history.SelectMany(change => change.Notifications).Select(message => message.Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
    });

    [Fact]
    public void Events_are_counted_without_a_gap() => Always.Holds(AnyCases.Histories, history =>
    {
        var numbers = history.SelectMany(change => change.Events).Select(line => line.Number).ToList();

        Assert.Equal(Enumerable.Range(1, history[^1].Case.EventCount), numbers);
    });

    [Fact]
    public void A_case_has_a_next_step_until_a_person_closes_it() => Always.Holds(AnyCases.Cases, current =>
        Assert.Equal(current.Status == CaseStatus.Closed, current.NextDueAt is null));

    [Fact]
    public void A_case_is_closed_when_it_has_a_closure_and_then_nothing_is_proposed() => Always.Holds(AnyCases.Cases, current =>
    {
        Assert.Equal(current.Status == CaseStatus.Closed, current.Closure is not null);
        Assert.True(current.Closure is null || current.Proposal is null);
    });

    [Fact]
    public void Two_names_stand_under_a_closing_as_deceased() => Always.Holds(AnyCases.Cases, current =>
        Assert.Equal(current.IsSilenced, current.Closure?.SecondPerson is not null));
}
