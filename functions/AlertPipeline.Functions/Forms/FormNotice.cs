namespace AlertPipeline.Functions.Forms;

/// <summary>What happened to the form as a whole.</summary>
internal enum FormNotice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The link to a location is no longer good.</summary>
    LinkExpired,

    /// <summary>The form was open for more than a day, or its ticket was damaged.</summary>
    TicketExpired,

    /// <summary>The same form was sent before with other answers.</summary>
    AlreadySent,

    /// <summary>The partner sent more than its limit allows.</summary>
    TooMany,

    /// <summary>Storage does not answer.</summary>
    Unavailable,
}
