namespace AlertPipeline.Clues;

/// <summary>Where an account is. Two accounts of one name on two platforms can be two people's.</summary>
public enum AccountPlatform
{
    /// <summary>Another one, or not known.</summary>
    Other,

    /// <summary>Snapchat.</summary>
    Snapchat,

    /// <summary>Instagram.</summary>
    Instagram,

    /// <summary>TikTok.</summary>
    Tiktok,

    /// <summary>Telegram.</summary>
    Telegram,

    /// <summary>WhatsApp, where the account is a telephone number.</summary>
    Whatsapp,

    /// <summary>Signal, where the account is a telephone number or a name.</summary>
    Signal,

    /// <summary>Facebook or Messenger.</summary>
    Facebook,

    /// <summary>Discord.</summary>
    Discord,
}
