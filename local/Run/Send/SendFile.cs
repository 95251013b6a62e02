using System.Text.Json;

namespace Local;

/// <summary>Reads a file of one JSON object a line.</summary>
internal static class SendFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    public static async Task<IReadOnlyList<SendLine>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var lines = new List<SendLine>();
        var number = 0;
        await foreach (var text in File.ReadLinesAsync(path, cancellationToken))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(text))
            {
                lines.Add(Parse(text, number));
            }
        }

        return lines;
    }

    private static SendLine Parse(string text, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<SendLine>(text, Strict)! with { Number = number };
        }
        catch (JsonException fault)
        {
            throw new LocalRunException(
                $$"""Line {{number}} is not of the form { "key": "...", "body": { ... }, "expect": 202 }: {{fault.Message}}""", fault);
        }
    }
}
