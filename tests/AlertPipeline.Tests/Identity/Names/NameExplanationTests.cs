using AlertPipeline.Identity.Names;

namespace AlertPipeline.Tests.Identity.Names;

public sealed class NameExplanationTests
{
    [Theory]
    [InlineData("Yusuf", "YUSUF", MeetingKind.Same)]
    [InlineData("Yusuf", "Youcef", MeetingKind.Spelling)]
    [InlineData("Yusuf", "Daniel", MeetingKind.Different)]
    public void A_token_met_another_in_a_certain_way(string one, string other, MeetingKind kind)
    {
        var meeting = Assert.Single(Explain(one, other).Meetings);

        Assert.Equal((one, other, kind), (meeting.One, meeting.Other, meeting.Kind));
    }

    [Fact]
    public void Two_words_here_are_one_there() => Assert.Equal(
        ("Ahmad Zai", "Ahmadzai", MeetingKind.Joined),
        Explain("Yusuf Ahmad Zai", "Yusuf Ahmadzai").Meetings.Select(meeting => (meeting.One, meeting.Other, meeting.Kind)).Single(meeting => meeting.Kind != MeetingKind.Same));

    [Fact]
    public void An_initial_stands_for_a_name() =>
        Assert.Contains(Explain("Y. Ahmadi", "Yusuf Ahmadi").Meetings, meeting => meeting is { One: "Y", Other: "Yusuf", Kind: MeetingKind.Initial });

    [Fact]
    public void Names_in_another_order_have_moved() =>
        Assert.All(Explain("Yusuf Ahmadi", "Ahmadi Yusuf").Meetings, meeting => Assert.True(meeting.IsMoved));

    [Fact]
    public void What_only_one_of_them_has_is_listed()
    {
        var explanation = Explain("Yusuf Karim Ahmadi", "Yusuf Ahmadi");

        Assert.Equal(["Karim"], explanation.OnlyInOne);
        Assert.Empty(explanation.OnlyInOther);
    }

    private static NameExplanation Explain(string one, string other) => NameExplanation.Of(PersonName.Of(null, null, one), PersonName.Of(null, null, other));
}
