namespace AlertPipeline.Tests.Channels;

/// <summary>What a mail server says at each step of one conversation. It says nothing where there is null.</summary>
internal sealed record SmtpScript
{
    /// <summary>Instead of a reply: the server closes the connection.</summary>
    public const string HangUp = "(hangs up)";

    public string? Greeting { get; init; } = "220 ready";

    public string? Hello { get; init; } = "250-localhost\r\n250 AUTH PLAIN";

    public string? Login { get; init; } = "235 welcome";

    public string? Sender { get; init; } = "250 fine";

    public string? Recipient { get; init; } = "250 fine";

    public string? Data { get; init; } = "354 go on";

    public string? Taken { get; init; } = "250 taken";

    public string? Goodbye { get; init; } = "221 bye";

    public string? To(string command) => command.Split(' ')[0].ToUpperInvariant() switch
    {
        "EHLO" or "HELO" => Hello,
        "AUTH" => Login,
        "MAIL" => Sender,
        "RCPT" => Recipient,
        "DATA" => Data,
        "QUIT" => Goodbye,
        _ => "500 what?",
    };
}
