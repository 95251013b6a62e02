namespace Local;

/// <summary>Tells each thing once, as it happens.</summary>
internal sealed class DemoNarrator(Steps steps)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private int _messages;

    public void Tell(Scene scene)
    {
        foreach (var line in scene.Own.SelectMany(Lines).Where(_told.Add))
        {
            steps.Say(line);
        }

        foreach (var message in scene.Messages.Skip(_messages))
        {
            steps.Say($"{message.Channel} to {message.To}: {message.Subject}");
        }

        _messages = scene.Messages.Count;
    }

    private static IEnumerable<string> Lines(DemoCase current)
    {
        foreach (var report in current.Reports)
        {
            yield return $"case {current.CaseReference}, {current.Urgency.Level}: holds the report of {report.Partner}";
        }

        if (current.AcknowledgedBy is { } person)
        {
            yield return $"case {current.CaseReference}: taken by {person.Name}";
        }
    }
}
