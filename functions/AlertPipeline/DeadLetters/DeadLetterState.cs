namespace AlertPipeline.DeadLetters;

/// <summary>Where a dead letter is on its way.</summary>
public enum DeadLetterState
{
    /// <summary>It was put aside, and nobody was told of that yet.</summary>
    PutAside,

    /// <summary>People were told that it was put aside.</summary>
    Told,

    /// <summary>Somebody put it back; its message is about to be sent.</summary>
    Leaving,

    /// <summary>Its message was sent, and did not fail again since.</summary>
    PutBack,
}
