namespace AlertPipeline.Tests.Channels;

/// <summary>What a receiver of a test does with a message, whatever its protocol.</summary>
internal enum Answer
{
    Accept,
    Fail,
    Refuse,

    /// <summary>Takes the message and then says nothing any more.</summary>
    Hang,
}
