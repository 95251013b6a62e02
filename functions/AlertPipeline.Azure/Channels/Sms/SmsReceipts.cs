namespace AlertPipeline.Channels.Sms;

/// <summary>Reads the receipts of the gateway that is set.</summary>
public sealed class SmsReceipts
{
    private readonly ISmsGateway? gateway;

    internal SmsReceipts(ISmsGateway? gateway) => this.gateway = gateway;

    /// <summary>Reads a receipt; null when it is not from that gateway, not genuine, or not about a message of ours.</summary>
    /// <param name="name">The gateway that the address names.</param>
    /// <param name="callback">The request.</param>
    public SmsReceipt? Read(string name, SmsCallback callback) =>
        gateway is not null && name.Equals(gateway.Kind.ToString(), StringComparison.OrdinalIgnoreCase) ? gateway.Read(callback) : null;
}
