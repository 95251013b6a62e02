namespace Bench.Crashes.Stories;

/// <summary>What becomes of the case of a child.</summary>
internal enum ChildPart
{
    /// <summary>The first person who is told takes it.</summary>
    Taken,

    /// <summary>It is closed.</summary>
    Closed,

    /// <summary>Nobody takes it before the second person was told.</summary>
    Climbing,

    /// <summary>It is urgent, so that the police are told at once, and then closed.</summary>
    Urgent,

    /// <summary>The child is reported twice; the case is taken, and something about it becomes a dead letter.</summary>
    Twice,

    /// <summary>A person brings another child's case into it.</summary>
    TakesIn,

    /// <summary>A person brings it into another child's case.</summary>
    TakenIn,
}
