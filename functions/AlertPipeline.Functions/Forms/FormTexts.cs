namespace AlertPipeline.Functions.Forms;

/// <summary>Every text of the forms in one language, in plain words (level B1).</summary>
internal sealed record FormTexts
{
    /// <summary>The language, such as nl.</summary>
    public required string Language { get; init; }

    /// <summary>The other language, and its name in itself.</summary>
    public required (string Code, string Name) Other { get; init; }

    public required string Title { get; init; }

    public required string Intro { get; init; }

    public required string ConcernTitle { get; init; }

    public required string ConcernIntro { get; init; }

    /// <summary>Leads from the form for a missing child to the one for a concern.</summary>
    public required string ToConcern { get; init; }

    /// <summary>Leads back.</summary>
    public required string ToMissing { get; init; }

    public required string Danger { get; init; }

    public required string AlarmTitle { get; init; }

    public required string Alarm { get; init; }

    public required string Required { get; init; }

    public required string DangerHeading { get; init; }

    public required string ChildHeading { get; init; }

    public required string SeenHeading { get; init; }

    public required string MoreHeading { get; init; }

    public required string ConcernHeading { get; init; }

    public required string HappenedHeading { get; init; }

    /// <summary>That a concern need not be about a child that is known.</summary>
    public required string NoChild { get; init; }

    public required string CluesHeading { get; init; }

    /// <summary>What clues are for, and what does not belong in them.</summary>
    public required string CluesIntro { get; init; }

    public required string ReporterHeading { get; init; }

    public required string BirthDay { get; init; }

    public required string BirthMonth { get; init; }

    public required string BirthYear { get; init; }

    public required string SeenDate { get; init; }

    public required string SeenTime { get; init; }

    public required string SameMunicipality { get; init; }

    public required string OtherLocation { get; init; }

    public required string Send { get; init; }

    public required string SenderIs { get; init; }

    public required string FaultPrefix { get; init; }

    public required string FaultHeading { get; init; }

    /// <summary>A text is longer than allowed.</summary>
    public required string TooLong { get; init; }

    /// <summary>Something is wrong that no field can be blamed for.</summary>
    public required string OtherFault { get; init; }

    public required string DraftRestored { get; init; }

    public required string DraftWipe { get; init; }

    public required string Offline { get; init; }

    /// <summary>What happened to the form as a whole.</summary>
    public required IReadOnlyDictionary<FormNotice, string> Notices { get; init; }

    /// <summary>The questions, by field.</summary>
    public required IReadOnlyDictionary<string, FieldText> Fields { get; init; }

    /// <summary>The answers to choose from, by field and value, such as sex.female.</summary>
    public required IReadOnlyDictionary<string, string> Choices { get; init; }

    /// <summary>The texts for a language; Dutch unless English is asked for.</summary>
    public static FormTexts For(string? language) => language == EnglishFormTexts.Texts.Language ? EnglishFormTexts.Texts : DutchFormTexts.Texts;

    /// <summary>An answer to choose.</summary>
    public string Choice(string field, string value) => Choices[$"{field}.{value}"];

    /// <summary>The same with its value.</summary>
    public FormOption Option(string field, string value) => new(value, Choice(field, value));

    /// <summary>Answers to choose from.</summary>
    public IReadOnlyList<FormOption> Options(string field, IEnumerable<string> values) => [.. values.Select(value => Option(field, value))];

    /// <summary>The same for a list, with that it is not known first: that is no answer.</summary>
    public IReadOnlyList<FormOption> OptionsOrUnknown(string field, IEnumerable<string> values) => [new("", Choice(field, "unknown")), .. Options(field, values)];
}
