using AlertPipeline.Texts;

namespace AlertPipeline.Notifications;

/// <summary>Tells, on another channel, that alerts do not reach somebody on a contact any more.</summary>
public static class GoneContactText
{
    /// <summary>Writes the message.</summary>
    /// <param name="gone">The contact.</param>
    /// <param name="channel">The channel that the message goes by.</param>
    /// <param name="directory">The version of the directory that names the contact: for another one it is another message.</param>
    /// <param name="language">The language of its owner.</param>
    public static OutgoingMessage Compose(GoneContact gone, ChannelKind channel, string directory, Language language)
    {
        var texts = MessageTexts.In(language).Faults;
        return new(DerivedId.GoneContact(gone, channel, directory), null, texts.GoneContact(gone.Kind), string.Join('\n', texts.GoneContactLines(gone.Kind)), gone.Since);
    }
}
