using System.Reflection;
using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Clusters;

/// <summary>Pieces are joined on place, time, vehicle, telephone or account, modus and third person, and the rules can see nothing else.</summary>
public sealed class ForbiddenGroundTests
{
    private static readonly Type[] Clues = [.. typeof(Clue).GetNestedTypes()];

    [Fact]
    public void There_is_no_other_ground() =>
        Assert.Equal(["Modus", "PhoneOrAccount", "PlaceAndTime", "ThirdPerson", "Vehicle"], Enum.GetNames<GroundKind>().Order(StringComparer.Ordinal));

    [Fact]
    public void There_is_no_other_clue() =>
        Assert.Equal(["Account", "Address", "Look", "Modus", "Phone", "Plate", "ThirdPerson"], Clues.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_rules_see_nothing_else_of_a_case_or_signal()
    {
        Assert.Equal(["At", "CaseId", "Clues", "Id", "JourneyTo", "Kind", "Place", "Types"], Members(typeof(Piece)));
        Assert.All(typeof(Piece).Assembly.GetTypes().Where(type => type.Namespace == typeof(Piece).Namespace), type => Assert.DoesNotContain(ParametersOf(type), IsOfAChild));
    }

    [Theory]
    [InlineData(typeof(Clue.Account), "Name", "Platform")]
    [InlineData(typeof(Clue.Address), "Postcode", "Words")]
    [InlineData(typeof(Clue.Look), "Colour", "Make")]
    [InlineData(typeof(Clue.Modus), "Way")]
    [InlineData(typeof(Clue.Phone), "Number")]
    [InlineData(typeof(Clue.Plate), "Pattern")]
    [InlineData(typeof(Clue.ThirdPerson), "Name")]
    public void A_clue_holds_what_it_is_and_nothing_else(Type type, params string[] members) => Assert.Equal(members, Members(type));

    [Fact]
    public void No_modus_says_who_a_child_is() => Assert.Equal(
        ["ContactedOnline", "DebtToPayOff", "FalseRelative", "GiftsFirst", "LeavesSoonAfterArrival", "PromiseOfJourney", "PromiseOfWork", "SpokenToAtGate", "TaxiPaidByOthers"],
        Enum.GetNames<ModusKind>().Order(StringComparer.Ordinal));

    private static IEnumerable<Type> ParametersOf(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType);

    private static bool IsOfAChild(Type type) =>
        new[] { typeof(Child), typeof(Report), typeof(AlertPipeline.Cases.Case), typeof(AlertPipeline.Identity.IdentityFacts) }.Contains(type);

    private static string[] Members(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(member => member.Name).Order(StringComparer.Ordinal)];
}
