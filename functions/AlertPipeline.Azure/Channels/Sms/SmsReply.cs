namespace AlertPipeline.Channels.Sms;

/// <summary>A text message that somebody sent back.</summary>
/// <param name="Id">What the gateway calls it.</param>
/// <param name="Number">Who sent it, in E.164, as the gateway says.</param>
/// <param name="Text">What it says.</param>
public sealed record SmsReply(string Id, string Number, string Text)
{
    /// <summary>Says nothing of who sent what.</summary>
    public override string ToString() => Id;
}
