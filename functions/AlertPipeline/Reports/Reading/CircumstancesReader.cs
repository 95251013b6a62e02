
namespace AlertPipeline.Reports.Reading;

/// <summary>Reads the answers to the questions about the circumstances. An answer 'unknown' is as one that was not given.</summary>
internal static class CircumstancesReader
{
    private static readonly (Circumstance Circumstance, string Name)[] Questions =
        [.. Enum.GetValues<Circumstance>().Select(circumstance => (circumstance, circumstance.ToField()))];

    public static Dictionary<Circumstance, Answer> Read(JsonFields? fields)
    {
        if (fields is null)
        {
            return [];
        }

        var answers = Questions
            .Select(question => (question.Circumstance, Answer: fields.Choice(question.Name, Answer.Unknown)))
            .Where(given => given.Answer != Answer.Unknown)
            .ToDictionary(given => given.Circumstance, given => given.Answer);
        fields.RefuseOthers();
        return answers;
    }
}
