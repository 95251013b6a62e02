using AlertPipeline.Audits;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Texts;
using NodaTime;
using static AlertPipeline.Audits.AuditKind;

namespace AlertPipeline.Tests.Audits;

public sealed class AuditAlarmTests
{
    private static readonly Person Person = new("beheer", "Technisch beheer", []);
    private static readonly AuditFinding Late = new(LateMessage, 2, Some.Now);
    private static readonly AuditFinding Letter = new(DeadLetter, 1, Some.Now);

    [Fact]
    public void People_are_told_of_a_kind_again_after_an_hour()
    {
        Assert.Empty(Untold(Some.Now + Duration.FromHours(1) - Duration.Epsilon, Late));
        Assert.Equal([Late], Untold(Some.Now + Duration.FromHours(1), Late));
    }

    [Fact]
    public void Another_kind_is_told_at_once() => Assert.Equal([Letter], Untold(Some.Now, Late, Letter));

    [Fact]
    public void A_message_names_every_kind_with_its_number_and_its_beginning()
    {
        var message = Compose(Some.Now, Late, Letter);

        Assert.Equal("Bewaking: 2 berichten niet verstuurd en meer", message.Subject);
        Assert.Contains("- 2 berichten niet verstuurd, sinds 23-11-2026 21:30.", message.Text, StringComparison.Ordinal);
        Assert.Contains("- 1 dode brieven, sinds 23-11-2026 21:30.", message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Nl)]
    [InlineData(Language.En)]
    public void Every_kind_has_words_of_its_own(Language language) =>
        Assert.Distinct(Enum.GetValues<AuditKind>().Select(kind => Compose(Person with { Language = language }, Some.Now, new AuditFinding(kind, 1, Some.Now)).Text));

    [Fact]
    public void Whoever_reads_English_is_told_in_English()
    {
        var message = Compose(Person with { Language = Language.En }, Some.Now, Late, Letter);

        Assert.Equal("Monitoring: messages not sent: 2 and more", message.Subject);
        Assert.Contains("- dead letters: 1, since 23 Nov 2026 21:30. Look at", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_crash_after_the_send_repeats_the_message_under_the_same_id() =>
        Assert.Equal(Compose(Some.Now, Late, Letter).Id, Compose(Some.Now + Duration.FromMinutes(1), Letter with { Count = 9 }, Late).Id);

    [Fact]
    public void An_alarm_an_hour_later_is_another_message() => Assert.NotEqual(Compose(Some.Now, Late).Id, Compose(Some.Now + AuditAlarm.Quiet, Late).Id);

    private static IReadOnlyList<AuditFinding> Untold(Instant now, params AuditFinding[] findings) =>
        AuditAlarm.Untold(findings, new Dictionary<AuditKind, Instant> { [LateMessage] = Some.Now }, now);

    private static OutgoingMessage Compose(Instant now, params AuditFinding[] findings) => Compose(Person, now, findings);

    private static OutgoingMessage Compose(Person person, Instant now, params AuditFinding[] findings) => AuditAlarm.Compose(findings, person, ChannelKind.Email, now);
}
