namespace AlertPipeline.Channels;

/// <summary>All addresses of a host lie in networks of our own.</summary>
internal sealed class ForbiddenAddressException() : IOException("No address of the host is public: give the webhook one that is, or run the receiver elsewhere.");
