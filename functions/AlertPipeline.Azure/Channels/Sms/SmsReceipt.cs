using AlertPipeline.Notifications;

namespace AlertPipeline.Channels.Sms;

/// <summary>A receipt of a gateway.</summary>
/// <param name="About">The message.</param>
/// <param name="Says">What became of it.</param>
public sealed record SmsReceipt(MessageReference About, Receipt Says);
