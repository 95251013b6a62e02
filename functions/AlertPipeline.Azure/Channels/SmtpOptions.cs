using AlertPipeline.Settings;

namespace AlertPipeline.Channels;

/// <summary>The mail server and the account that mail is sent with.</summary>
internal sealed record SmtpOptions
{
    private const int SubmissionPort = 587;
    private const int LargestPort = 65535;
    private static readonly TimeSpan UsualTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ShortestTimeout = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromSeconds(15);

    /// <summary>The name or address of the server.</summary>
    public required string Host { get; init; }

    /// <summary>The port.</summary>
    public int Port { get; init; } = SubmissionPort;

    /// <summary>The address that mail comes from; its domain is also that of the message ids.</summary>
    public required string From { get; init; }

    /// <summary>How the connection is protected.</summary>
    public SmtpSecurity Security { get; init; }

    /// <summary>The account; null when the server asks for none.</summary>
    public string? UserName { get; init; }

    /// <summary>The password of the account.</summary>
    public string? Password { get; init; }

    /// <summary>The time for one conversation. Longer than for a webhook: many servers let a stranger wait.</summary>
    public TimeSpan Timeout { get; init; } = UsualTimeout;

    public static SmtpOptions Read(SettingsReader settings, ICollection<string> faults)
    {
        var options = new SmtpOptions
        {
            Host = settings.Text(nameof(Host), "mail.example.org"),
            Port = settings.Number(nameof(Port), SubmissionPort, 1, LargestPort),
            From = settings.Text(nameof(From), "alerts@example.org"),
            Security = settings.Choice(nameof(Security), SmtpSecurity.StartTls),
            UserName = settings.OptionalText(nameof(UserName)),
            Password = settings.OptionalText(nameof(Password)),
            Timeout = settings.Duration(nameof(Timeout), UsualTimeout, ShortestTimeout, LongestTimeout),
        };
        options.Check(faults);
        return options;
    }

    /// <summary>Says who it is and not what the password is.</summary>
    public override string ToString() => $"{Host}:{Port}";

    private void Check(ICollection<string> faults)
    {
        if (From.Length > 0 && Mail.Address(From) is null)
        {
            faults.Add($"Smtp:From is \"{From}\", which is no mail address: set it, for example to alerts@example.org.");
        }

        if (UserName is null != Password is null)
        {
            faults.Add("Smtp:UserName and Smtp:Password belong together: set both or neither.");
        }

        if (Password is not null && Security == SmtpSecurity.None)
        {
            faults.Add("Smtp:Password would cross the network in the clear: set Smtp:Security to startTls or tls.");
        }
    }
}
