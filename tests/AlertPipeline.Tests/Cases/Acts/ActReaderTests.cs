using System.Text;
using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases.Acts;

public sealed class ActReaderTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public void A_closing_is_read() => Assert.Equal(
        new ClosingRequest(ClosingReason.FoundElsewhere, "Sanne de Boer", Confirmed.Nothing with { GuardianInformed = Answer.Yes, Well = Answer.No }, "Jugendamt Köln"),
        ClosingReader.Read(Body("""
            { "reason": "found-elsewhere", "closedBy": " Sanne  de Boer ", "authority": "Jugendamt Köln", "confirmed": { "guardianInformed": "yes", "well": "no" } }
            """)).Wish);

    [Fact]
    public void What_is_not_confirmed_is_no_fault_of_the_body() =>
        Assert.Equal(Confirmed.Nothing, ClosingReader.Read(Body("""{ "reason": "found", "closedBy": "Sanne de Boer" }""")).Wish?.Confirmed);

    [Fact]
    public void A_judgement_is_read() => Assert.Equal(
        new JudgementRequest(UrgencyLevel.Urgent, "a struggle was seen", "Sanne de Boer"),
        JudgementReader.Read(Body("""{ "level": "urgent", "reason": "a struggle was seen", "judgedBy": "Sanne de Boer" }""")).Wish);

    [Fact]
    public void A_reopening_is_read() => Assert.Equal(
        new ReopeningRequest("it was another child", "Karim Bakker"),
        ReopeningReader.Read(Body("""{ "reason": "it was another child", "reopenedBy": "Karim Bakker" }""")).Wish);

    [Fact]
    public void A_confirmation_is_read() =>
        Assert.Equal(
            new ConfirmationRequest(ProposalKind.LowerUrgency, UrgencyLevel.High, "Karim Bakker"),
            ConfirmationReader.Read(Body("""{ "what": "lower-urgency", "level": "high", "confirmedBy": "Karim Bakker" }""")).Wish);

    [Fact]
    public void A_confirmation_that_a_child_died_has_no_level()
    {
        Assert.Equal(new ConfirmationRequest(ProposalKind.Deceased, Level: null, "K"), ConfirmationReader.Read(Body("""{ "what": "deceased", "confirmedBy": "K" }""")).Wish);
        AssertFaults(ConfirmationReader.Read(Body("""{ "what": "deceased", "level": "high", "confirmedBy": "K" }""")), ["/level"]);
    }

    [Fact]
    public void A_departure_with_unknown_destination_is_read() => Assert.Equal(
        new MobRequest(MobState.Withdrawn, Today, "COA", "Sanne de Boer"),
        MobReader.Read(Body("""{ "state": "withdrawn", "on": "2026-11-23", "source": "COA", "recordedBy": "Sanne de Boer" }"""), Today).Wish);

    [Theory]
    [InlineData("""{ "reason": "asleep" }""", "/reason", "/closedBy")]
    [InlineData("""{ "reason": "found", "closedBy": "S", "confirmed": { "well": "perhaps", "happy": "yes" } }""", "/confirmed/well", "/confirmed/happy")]
    [InlineData("""{ "reason": "found", "closedBy": "S", "authority": "Jugendamt" }""", "/authority")]
    [InlineData("""{ "reason": "deceased", "closedBy": "S", "confirmed": {}, "authority": "Jugendamt" }""", "/confirmed", "/authority")]
    [InlineData("""{ "reason": "deceased", "closedBy": "S", "by": "S" }""", "/by")]
    [InlineData("[]", "")]
    public void All_faults_of_a_closing_are_told(string body, params string[] pointers) => AssertFaults(ClosingReader.Read(Body(body)), pointers);

    [Theory]
    [InlineData("{}", "/state", "/on", "/source", "/recordedBy")]
    [InlineData("""{ "state": "recorded", "on": "23-11-2026", "source": "COA", "recordedBy": "S" }""", "/on")]
    [InlineData("""{ "state": "recorded", "on": "2026-11-24", "source": "COA", "recordedBy": "S" }""", "/on")]
    [InlineData("""{ "state": "recorded", "on": "2021-11-22", "source": "COA", "recordedBy": "S" }""", "/on")]
    public void All_faults_of_a_departure_are_told(string body, params string[] pointers) => AssertFaults(MobReader.Read(Body(body), Today), pointers);

    [Fact]
    public void All_faults_of_the_others_are_told()
    {
        AssertFaults(JudgementReader.Read(Body("""{ "level": "low" }""")), ["/level", "/reason", "/judgedBy"]);
        AssertFaults(ReopeningReader.Read(Body("{}")), ["/reason", "/reopenedBy"]);
        AssertFaults(ConfirmationReader.Read(Body("""{ "what": "lower-urgency", "confirmedBy": 7 }""")), ["/level", "/confirmedBy"]);
    }

    private static void AssertFaults<T>(ActReading<T> reading, string[] pointers)
        where T : class
    {
        Assert.Null(reading.Wish);
        Assert.Equal(pointers, reading.Faults.Select(fault => fault.Pointer));
    }

    private static byte[] Body(string json) => Encoding.UTF8.GetBytes(json);
}
