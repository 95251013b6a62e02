namespace AlertPipeline.Notices;

/// <summary>Who is told of a notice.</summary>
public enum NoticeReaders
{
    /// <summary>The trafficking contact of the location, or who is on call.</summary>
    Contacts,

    /// <summary>The trafficking department (AVIM) of the police unit that it was handed over to.</summary>
    Police,
}
