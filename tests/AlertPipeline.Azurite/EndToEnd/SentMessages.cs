using AlertPipeline.Testing;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>What tests expect people to be sent.</summary>
internal static class SentMessages
{
    /// <summary>What the subject of an alert says.</summary>
    public const string Alert = "niemand heeft deze zaak nog";

    /// <summary>What the subject of a message says that asks nothing of its reader.</summary>
    public const string Information = "Ter informatie";

    /// <summary>What the subject of a message says by which whoever has the case is to check a report.</summary>
    public const string Linked = "Het systeem heeft een melding aan deze zaak gekoppeld. Controleer het";

    /// <summary>Messages whose subject says this went to these persons and to nobody else; a person stands here once for each message.</summary>
    public static void Expect(this Sent<SentMessage> sent, string subject, params IEnumerable<string> persons)
    {
        var told = sent.Take(message => message.Message.Subject.Contains(subject, StringComparison.Ordinal));
        Assert.Equal(persons.Order(), told.Select(message => message.Person).Order());
    }

    /// <summary>These contacts of the police were asked to take a case over: each got a link, and a code by another way.</summary>
    public static void ExpectHandOver(this Sent<SentMessage> sent, params IEnumerable<string> persons)
    {
        sent.Expect("Overdracht van een vermissing aan de politie", persons);
        sent.Expect("Code voor de overdracht", persons);
    }

    /// <summary>Everybody was told whom the ladder of the directory tells at once of an urgent case in Ter Apel.</summary>
    public static void ExpectUrgent(this Sent<SentMessage> sent)
    {
        sent.Expect(Alert, "anna", "anna");
        sent.ExpectHandOver("politie-noord");
        sent.Expect(Information, "voogd");
    }

    /// <summary>Everybody was told of a dead letter whom the directory names for it.</summary>
    public static void ExpectDeadLetter(this Sent<SentMessage> sent) => sent.Expect("Niet verwerkt", "anna", "anna", "beheer", "beheer");
}
