using System.Text.Json;
using AlertPipeline;

namespace Local;

/// <summary>Prints the dead letters of an app.</summary>
internal sealed class ListDeadLettersCommand(DeadLetterClient client, TextWriter output)
{
    public async Task<int> RunAsync(bool json, CancellationToken cancellationToken)
    {
        var list = await client.ListAsync(cancellationToken);
        if (json)
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(list, DomainJson.Options));
        }
        else
        {
            Terminal.For(output).Write(DeadLetterTable.Of(list));
        }

        return ExitCode.Done;
    }
}
