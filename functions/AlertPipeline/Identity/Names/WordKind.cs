namespace AlertPipeline.Identity.Names;

/// <summary>What a word in a name can be besides a name. The members are the words of name-words.txt.</summary>
internal enum WordKind
{
    /// <summary>May be there or not, such as "al" or "van".</summary>
    Particle,

    /// <summary>A word of respect.</summary>
    Title,

    /// <summary>Stands where the name is not known.</summary>
    Nobody,

    /// <summary>Servant of the one who is named next.</summary>
    Servant,

    /// <summary>An attribute of God that follows a servant.</summary>
    Attribute,

    /// <summary>Belongs to the word before it.</summary>
    Tail,

    /// <summary>Joins the words around it.</summary>
    Link,

    /// <summary>Follows a link.</summary>
    Linked,

    /// <summary>The first part of a Ge'ez name.</summary>
    Geez,

    /// <summary>The second part of a Ge'ez name.</summary>
    Of,

    /// <summary>Father or mother of the one who is named next.</summary>
    Kunya,
}
