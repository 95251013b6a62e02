using AlertPipeline.Cases;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Tests.Cases.Acts;

namespace AlertPipeline.Tests.Cases.Corrections;

public sealed class CorrectionHoldTests
{
    private const string A = "AAAA-AAAA-AAAA";
    private const string B = "BBBB-BBBB-BBBB";

    [Fact]
    public void A_correction_whose_other_case_is_gone_no_longer_stands_and_what_it_undid_stands_again()
    {
        var before = Merged();
        var undo = Undo(before);

        var held = CorrectionHold.Take(before, undo, Act.Later).Case;
        Assert.Equal(2, held.Corrections[0].UndoneBy);
        var given = CorrectionHold.GiveUp(held, undo, Act.Later);

        Assert.Equal(before.Corrections, given.Case.Corrections);
        Assert.Null(given.Case.Unfinished);
        Assert.Equal(CaseEventKind.Corrected, Assert.Single(given.Events).Kind);
    }

    [Fact]
    public void A_case_on_which_it_never_stood_is_only_freed()
    {
        var before = Merged();
        var undo = Undo(before) with { CaseId = B };

        var given = CorrectionHold.GiveUp(CorrectionHold.Take(before, undo, Act.Later).Case, undo, Act.Later);

        Assert.Equal(before, given.Case);
        Assert.Empty(given.Events);
    }

    private static Case Merged()
    {
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1")), Correcting.CaseOf(B, Correcting.ReportOf("b1")));
        correcting.Merge(A, B);
        return correcting[A];
    }

    private static CaseCorrection Undo(Case current) =>
        current.Corrections[0] with { Id = "undo", Kind = CorrectionKind.Undo, From = A, To = B, Whole = false, Undoes = 1 };
}
