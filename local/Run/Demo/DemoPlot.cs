namespace Local;

/// <summary>What has to happen in the story.</summary>
internal static class DemoPlot
{
    /// <summary>What can be seen as soon as it happens.</summary>
    public static IReadOnlyList<Expectation> Events() =>
    [
        new("COA's report about a boy of 16 is accepted", scene => scene.BoyByCoa is not null),
        new("the report of Nidos about him, spelt otherwise, is accepted", scene => scene.BoyByNidos is not null),
        new("the NGO's report about a girl of 14 is accepted", scene => scene.GirlByNgo is not null),
        new("there are two cases", scene => scene.Own.Count() == 2 && scene.Boy is not null && scene.Girl is not null),
        new("the report of Nidos is linked to the case of COA's as a duplicate", scene => scene.Boy is { Reports.Count: 2 } boy && boy.Holds(scene.BoyByNidos)),
        new("the first person on call is alerted about the boy", scene => scene.AlertTo(scene.Boy, Scene.FirstOnCall) is not null),
        new("the first person on call is alerted about the girl", scene => scene.AlertTo(scene.Girl, Scene.FirstOnCall) is not null),
        new("the first person on call takes the boy's case by the link in the alert", scene => scene.Boy?.AcknowledgedBy?.PersonId == Scene.FirstOnCall),
        new("nobody takes the girl's case: the second person on call is alerted", scene => scene.AlertTo(scene.Girl, Scene.SecondOnCall) is not null),
        new("still nobody: the case is handed over to the police contact", scene => scene.AlertTo(scene.Girl, Scene.PoliceContact) is not null),
    ];

    /// <summary>What can only be said at the end.</summary>
    public static Expectation Silence() => new("nobody else was told of the boy's case, because it was taken", scene => scene.Boy?.AcknowledgedBy is not null && !scene.ReachedOthers(scene.Boy));
}
