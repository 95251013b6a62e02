namespace AlertPipeline.Channels;

/// <summary>Whether messages may be posted to this machine itself.</summary>
internal enum LoopbackRule
{
    /// <summary>No: what listens here was not meant to be reached by whoever writes an address into the directory.</summary>
    Refused,

    /// <summary>Yes: for a local run.</summary>
    Allowed,
}
