using AlertPipeline.Identity;
using AlertPipeline.Identity.Finding;

namespace AlertPipeline.Tests.Identity.Finding;

public sealed class CandidateSearchTests
{
    [Fact]
    public void The_case_that_looks_is_not_loaded() => Assert.Equal(["B"], Search("own", "own", "B").Next());

    [Fact]
    public void What_was_filed_with_a_case_that_is_known_is_not_loaded_again()
    {
        var search = Search("own", [.. Numbered(60)]);
        search.Add(search.Next(), [Loaded("case-0", [.. Numbered(60)])]);

        Assert.Empty(search.Next());
        Assert.Single(search.Found);
    }

    [Fact]
    public void It_goes_on_until_enough_different_cases_are_known()
    {
        var search = Search("own", [.. Numbered(60)]);
        search.Add(search.Next(), Numbered(20).Select(_ => Loaded("case-0")));

        Assert.Equal(Numbered(60).Skip(20).Take(20), search.Next());

        search.Add(search.Next(), Numbered(60).Skip(20).Take(20).Select(id => Loaded(id)));

        Assert.Empty(search.Next());
    }

    [Fact]
    public void What_is_certain_is_loaded_even_then()
    {
        var search = new CandidateSearch([.. Numbered(30).Select(id => new ShortlistedCase(id, true, false))], "own");
        search.Add(search.Next(), [Loaded("case-0")]);
        search.Add(search.Next(), Numbered(21).Skip(1).Select(id => Loaded(id)));

        Assert.Equal(9, search.Next().Count);
    }

    [Fact]
    public void What_is_certain_is_loaded_one_first_because_it_may_hold_the_others()
    {
        var search = new CandidateSearch([.. Numbered(30).Select(id => new ShortlistedCase(id, true, false))], "own");

        Assert.Equal(["case-0"], search.Next());
        search.Add(["case-0"], [Loaded("case-0", [.. Numbered(30)])]);
        Assert.Empty(search.Next());
    }

    [Fact]
    public void A_row_that_leads_nowhere_or_back_is_no_candidate()
    {
        var search = Search("own", "A", "B");
        search.Add(search.Next(), [null, Loaded("own")]);

        Assert.Empty(search.Found);
        Assert.Empty(search.Next());
    }

    [Fact]
    public void Rows_that_could_neither_be_read_nor_followed_are_said_to_be_left()
    {
        var search = new CandidateSearch([.. Numbered(21).Select(id => new ShortlistedCase(id, false, true))], "own");
        search.Add(search.Next(), Numbered(20).Select(id => Loaded(id)));

        Assert.True(search.HasUnreadLeft);
    }

    private static CandidateSearch Search(string own, params string[] ids) => new([.. ids.Select(id => new ShortlistedCase(id, false, false))], own);

    private static IEnumerable<string> Numbered(int count) => Enumerable.Range(0, count).Select(number => $"case-{number}");

    private static ScoredCase Loaded(string id, params string[] filedAs) => new(new Candidate(id, true, Match.None), filedAs);
}
