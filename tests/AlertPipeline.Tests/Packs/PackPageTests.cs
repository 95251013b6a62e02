using System.Net;
using AlertPipeline.Cap;
using AlertPipeline.Cases;
using AlertPipeline.Functions.Packs;
using AlertPipeline.HandOvers;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Packs;

public sealed class PackPageTests
{
    private static readonly PoliceDesk Desk = new("+31 20 000 0000", "alerts.example.invalid", CapStatus.Actual);

    [Fact]
    public void A_case_stands_in_it_with_its_level_its_limits_and_its_next_steps_by_the_clock()
    {
        var page = Write(Some.Open(UrgencyLevel.Urgent));

        Assert.Contains("<h3>AAAA-BBBB-CCCC - SPOED</h3>", page, StringComparison.Ordinal);
        Assert.Contains("Niemand heeft deze zaak nog.", page, StringComparison.Ordinal);
        Assert.Contains("de politie moet het weten", page, StringComparison.Ordinal);
        Assert.Matches(@"<th>Stap</th><td><time datetime=""2026-11-23T[0-9:]+Z"">23-11-2026 21:\d\d</time></td>\s*<td>[a-z-]+: [A-Z]", page);
    }

    [Fact]
    public void It_says_who_has_a_case() => Assert.Contains($"{Some.Person().Name} heeft deze zaak.", Write(Some.Taken()), StringComparison.Ordinal);

    [Fact]
    public void The_most_urgent_case_comes_first()
    {
        var page = Write(Some.Open() with { Id = "AAAA-AAAA-AAAA" }, Some.Open(UrgencyLevel.Urgent));

        Assert.True(page.IndexOf("AAAA-BBBB-CCCC", StringComparison.Ordinal) < page.IndexOf("AAAA-AAAA-AAAA", StringComparison.Ordinal));
    }

    [Fact]
    public void Everybody_whom_one_rings_stands_in_it_also_when_no_case_is_open()
    {
        var page = Write();
        var needed = Some.Book.PoliceUnits.Select(unit => unit.DutyContact).Append(Some.Book.Contacts.NationalPolice).Append(Some.Book.Contacts.Guardian).OfType<string>();

        Assert.All(needed, id => Assert.Contains(Some.Person(id).Phone!, page, StringComparison.Ordinal));
        Assert.Contains(Some.Person("anna").Phone!, page, StringComparison.Ordinal);
        Assert.Contains(Desk.Phone, page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_cannot_be_read_is_named() =>
        Assert.Contains("Niet te lezen: DDDD-DDDD-DDDD", $"{PackPage.Of(new PackContent([], ["DDDD-DDDD-DDDD"], Some.Book, Desk, Some.Now))}", StringComparison.Ordinal);

    [Fact]
    public void It_fetches_nothing_and_says_nothing_of_a_child()
    {
        var page = Write(Some.Open(), Some.Taken(UrgencyLevel.Urgent));

        Assert.All(["http:", "https:", "src=", "<script", "@import", "Yusuf", "Ahmadi", "2010"], text => Assert.DoesNotContain(text, page, StringComparison.Ordinal));
    }

    [Fact]
    public void That_it_is_an_exercise_stands_above_it() =>
        Assert.Contains("<h1>OEFENING - Noodlijst", $"{PackPage.Of(new PackContent([], [], Some.Book, Desk with { Status = CapStatus.Exercise }, Some.Now))}", StringComparison.Ordinal);

    private static string Write(params Case[] open) => WebUtility.HtmlDecode($"{PackPage.Of(new PackContent(open, [], Some.Book, Desk, Some.Now))}");
}
