using System.Text;
using AlertPipeline.OnCall;
using NodaTime;

namespace AlertPipeline.Tests.OnCall;

public sealed class RotaWishTests
{
    [Theory]
    [InlineData("""{ "team": "landelijk" }""", "landelijk")]
    [InlineData("""{ "person": "anna" }""", "Anna de Vries")]
    public void A_team_or_a_person_is_wished_for(string body, string name) => Assert.Equal(name, Read(body).Wish!.NameIn(Some.Book));

    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{ "team": "landelijk", "person": "anna" }""", "")]
    [InlineData("""{ "team": "noord" }""", "/team")]
    [InlineData("""{ "person": "zoe" }""", "/person")]
    [InlineData("""{ "team": "landelijk", "layer": 1 }""", "/layer")]
    public void Anything_else_is_a_fault(string body, string pointer) => Assert.Equal([pointer], Read(body).Faults.Select(fault => fault.Pointer));

    [Fact]
    public void A_person_has_the_shifts_of_all_teams_and_nobody_else_s()
    {
        var book = Some.Book with { Teams = [Some.Book.Teams[0], Some.Team("noord", ["RE01"], "bram", "anna")] };
        var shifts = new RotaWish(null, "anna").Shifts(book, new Interval(Some.Now, Some.Now + Duration.FromHours(1)));

        Assert.Equal([("landelijk", 1, "anna"), ("noord", 2, "anna")], shifts.Select(shift => (shift.Team.Id, shift.Shift.Layer, shift.Person.Id)));
    }

    private static AlertPipeline.Cases.Acts.ActReading<RotaWish> Read(string body) => RotaWishReader.Read(Encoding.UTF8.GetBytes(body), Some.Book);
}
