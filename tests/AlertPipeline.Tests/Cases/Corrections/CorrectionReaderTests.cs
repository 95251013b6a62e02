using System.Text;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Cases.Corrections;

namespace AlertPipeline.Tests.Cases.Corrections;

public sealed class CorrectionReaderTests
{
    [Fact]
    public void A_merge_is_read_and_its_reference_may_be_in_small_letters() => Assert.Equivalent(
        new CorrectionRequest(CorrectionKind.Merge, "7KQ2-M4XD-0C9Z", [], null, "one school", "Sanne de Boer"),
        Read("""{ "kind": "merge", "caseReference": "7kq2-m4xd-0c9z", "reason": "one school", "correctedBy": " Sanne  de Boer " }""").Wish);

    [Fact]
    public void A_split_is_read_and_names_each_report_once() => Assert.Equal(
        ["a1", "a2"],
        Read("""{ "kind": "split", "reportIds": ["A1", "a2", "a1"], "reason": "brothers", "correctedBy": "S" }""").Wish!.ReportIds);

    [Fact]
    public void A_reversal_is_read() => Assert.Equivalent(
        new CorrectionRequest(CorrectionKind.Undo, null, [], 3, "it was right", "Karim Bakker"),
        CorrectionReader.ReadUndo(Encoding.UTF8.GetBytes("""{ "reason": "it was right", "correctedBy": "Karim Bakker" }"""), 3).Wish);

    [Theory]
    [InlineData("{}", "/kind", "/reason", "/correctedBy")]
    [InlineData("""{ "kind": "undo", "reason": "r", "correctedBy": "S" }""", "/kind")]
    [InlineData("""{ "kind": "merge", "reason": "r", "correctedBy": "S" }""", "/caseReference")]
    [InlineData("""{ "kind": "merge", "caseReference": "A", "reportIds": ["a1"], "reason": "r", "correctedBy": "S" }""", "/reportIds")]
    [InlineData("""{ "kind": "keep-apart", "caseReference": 7, "reason": "r", "correctedBy": "S" }""", "/caseReference")]
    [InlineData("""{ "kind": "unlink", "caseReference": "A", "reportIds": ["a1"], "reason": "r", "correctedBy": "S" }""", "/caseReference")]
    [InlineData("""{ "kind": "unlink", "reportIds": ["a1", "a2"], "reason": "r", "correctedBy": "S" }""", "/reportIds")]
    [InlineData("""{ "kind": "link", "reason": "r", "correctedBy": "S" }""", "/reportIds")]
    [InlineData("""{ "kind": "split", "reportIds": [], "reason": "r", "correctedBy": "S" }""", "/reportIds")]
    public void All_faults_are_told(string body, params string[] pointers)
    {
        var reading = Read(body);

        Assert.Null(reading.Wish);
        Assert.Equal(pointers, reading.Faults.Select(fault => fault.Pointer));
    }

    private static ActReading<CorrectionRequest> Read(string json) => CorrectionReader.Read(Encoding.UTF8.GetBytes(json));
}
