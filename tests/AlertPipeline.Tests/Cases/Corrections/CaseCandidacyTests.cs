using AlertPipeline.Cases.Corrections;
using AlertPipeline.Identity;

namespace AlertPipeline.Tests.Cases.Corrections;

public sealed class CaseCandidacyTests
{
    private const string A = "AAAA";
    private const string B = "BBBB";

    [Fact]
    public void A_report_under_either_name_joins_a_case_that_people_merged_from_two_names()
    {
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1")), Correcting.CaseOf(B, Correcting.ReportOf("b1", "Robel Haile")));
        correcting.Merge(A, B);

        Assert.All(["Yusuf Ahmadi", "Robel Haile"], name => Assert.Equal(Likeness.Same, CaseCandidacy.Score(Correcting.ReportOf("c1", name), correcting[A]).Likeness));
    }

    [Fact]
    public void What_contradicts_all_parts_of_it_does_not()
    {
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1")), Correcting.CaseOf(B, Correcting.ReportOf("b1", "Robel Haile")));
        correcting.Merge(A, B);

        Assert.NotEqual(Likeness.Same, CaseCandidacy.Score(Correcting.ReportOf("c1", "Dawit Ahmadi"), correcting[A]).Likeness);
    }

    [Fact]
    public void A_chain_that_the_system_made_takes_nothing_in()
    {
        var chain = Correcting.CaseOf(A, Correcting.ReportOf("a1"), Correcting.ReportOf("a2", "Robel Haile"));

        Assert.Equal(Likeness.Possible, CaseCandidacy.Score(Correcting.ReportOf("c1"), chain).Likeness);
    }
}
