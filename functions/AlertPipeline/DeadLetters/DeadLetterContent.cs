namespace AlertPipeline.DeadLetters;

/// <summary>What the body of a dead letter is, as far as that is safe to say.</summary>
public enum DeadLetterContent
{
    /// <summary>A message about a report.</summary>
    Report,

    /// <summary>A message that a partner is to be told of a report.</summary>
    Callback,

    /// <summary>A message about a message to a person.</summary>
    Notification,

    /// <summary>JSON, and not a message of this queue.</summary>
    OtherJson,

    /// <summary>Not JSON.</summary>
    NotJson,
}
