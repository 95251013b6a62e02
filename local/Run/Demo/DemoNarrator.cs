namespace Local;

/// <summary>Tells each thing once, as it happens.</summary>
internal sealed class DemoNarrator(Steps steps)
{
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private int messages;

    public void Tell(Scene scene)
    {
        foreach (var line in scene.Own.SelectMany(Lines).Where(told.Add))
        {
            steps.Say(line);
        }

        foreach (var message in scene.Messages.Skip(messages))
        {
            steps.Say($"{message.Channel} to {message.To}: {message.Subject}");
        }

        messages = scene.Messages.Count;
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
