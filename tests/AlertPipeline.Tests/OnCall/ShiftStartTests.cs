using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.OnCall;
using AlertPipeline.OnCall.Changes;
using AlertPipeline.Texts;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.OnCall;

public sealed class ShiftStartTests
{
    private static readonly Instant Monday = Rotas.At("2026-11-30T09:00+01");
    private static readonly DirectoryBook Book = With(new Rotation(["anna", "dirk"], Period.FromWeeks(1), Rotas.Local("2026-11-23T09:00")));

    [Fact]
    public void A_shift_begins_for_whoever_comes_on_and_for_an_hour_that_is_news() => Assert.Equal(
        ["", "dirk", "dirk", ""],
        new[] { Monday - Duration.Epsilon, Monday, Monday + Duration.FromHours(1) - Duration.Epsilon, Monday + Duration.FromHours(1) }.Select(Begun));

    [Fact]
    public void Whoever_was_on_call_just_before_does_not_come_on() => Assert.Empty(ShiftStart.Begun(Some.Book, Monday));

    [Theory]
    [InlineData("2026-11-25T13:00+01", "esra")]
    [InlineData("2026-11-25T18:00+01", "anna")]
    public void Whoever_takes_a_shift_for_some_hours_comes_on_and_then_the_other_again(string moment, string person)
    {
        var change = new Override("landelijk", 1, "esra", Rotas.Local("2026-11-25T13:00"), Rotas.Local("2026-11-25T18:00")) { Replaces = "anna" };
        var book = Book with { RotaChanges = new([], [], [change]) };

        Assert.Equal(person, Assert.Single(ShiftStart.Begun(book, Rotas.At(moment))).Person.Id);
    }

    [Theory]
    [InlineData("2027-10-31T02:30+02", "dirk")]
    [InlineData("2027-10-31T02:30+01", "")]
    public void In_the_hour_that_clocks_show_twice_a_shift_begins_once(string moment, string person)
    {
        var book = With(new Rotation(["anna", "dirk"], Period.FromDays(1), Rotas.Local("2027-10-30T02:30")));

        Assert.Equal(person, string.Join(' ', ShiftStart.Begun(book, Rotas.At(moment)).Select(start => start.Person.Id)));
    }

    [Fact]
    public void The_message_lists_the_open_cases_the_most_urgent_first_and_nothing_of_a_child()
    {
        var message = Message([Some.Open(), Some.Open(UrgencyLevel.Urgent) with { Id = "BBBB-CCCC-DDDD" }, Some.Taken(UrgencyLevel.High) with { Id = "CCCC-DDDD-EEEE" }]);

        Assert.Equal("U hebt nu dienst: team landelijk, laag 1", message.Subject);
        Assert.Equal(
            ["- SPOED, zaak BBBB-CCCC-DDDD: niemand heeft deze zaak nog", "- HOOG, zaak CCCC-DDDD-EEEE: iemand heeft deze zaak", "- STANDAARD, zaak AAAA-BBBB-CCCC: niemand heeft deze zaak nog"],
            message.Text.Split('\n').Where(line => line.StartsWith('-')).Select(line => line.Split(", volgende termijn ")[0]));
        Assert.DoesNotContain("Ahmadi", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_reads_English_is_told_in_English()
    {
        var begun = Assert.Single(ShiftStart.Begun(Book, Monday));
        var message = ShiftStartText.Compose(begun with { Person = begun.Person with { Language = Language.En } }, ChannelKind.Email, [Some.Open(UrgencyLevel.Urgent)]);

        Assert.Equal("You are on call now: team landelijk, layer 1", message.Subject);
        Assert.Contains("- URGENT, case AAAA-BBBB-CCCC: nobody has this case yet, next due 23 Nov 2026 ", message.Text);
    }

    [Fact]
    public void A_long_list_is_cut_and_says_so()
    {
        var lines = Message([.. Enumerable.Repeat(Some.Open(), 51)]).Text.Split('\n');

        Assert.Equal(50, lines.Count(line => line.StartsWith('-')));
        Assert.Contains("De andere zaken staan in de lijst van zaken.", lines);
    }

    [Fact]
    public void The_message_has_an_id_of_its_own_for_each_channel_that_stays_whatever_it_lists() => Assert.Equal(
        (true, false), (Message([]).Id == Message([Some.Open()]).Id, Message([]).Id == Message([], ChannelKind.Webhook).Id));

    private static OutgoingMessage Message(IReadOnlyList<Case> open, ChannelKind kind = ChannelKind.Email) =>
        ShiftStartText.Compose(Assert.Single(ShiftStart.Begun(Book, Monday)), kind, open);

    private static string Begun(Instant now) => string.Join(' ', ShiftStart.Begun(Book, now).Select(start => start.Person.Id));

    private static DirectoryBook With(Rotation first) => Some.Book with { Teams = [Some.Book.Teams[0] with { Layers = [first, Some.Book.Teams[0].Layers[1]] }] };
}
