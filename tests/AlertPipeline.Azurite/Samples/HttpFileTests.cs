using System.Text.Json;
using AlertPipeline.Azurite.EndToEnd;
using AlertPipeline.Functions.Contract;
using AlertPipeline.Testing.Contract;

namespace AlertPipeline.Azurite.Samples;

public sealed class HttpFileTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "samples", "http");

    public static TheoryData<string> Files { get; } = [.. ContractDocument.Operations.Select(NameOf)];

    [Fact]
    public void Every_operation_has_its_file_and_every_file_its_operation() =>
        Assert.Equal(
            ContractDocument.Operations.Select(NameOf).Order(StringComparer.Ordinal),
            System.IO.Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_runs_as_written(string name)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");
        pipeline.RefuseMessages();
        var file = HttpFile.Read(Path.Combine(Folder, name));
        var variables = new HttpFileVariables(file.Variables);
        var asked = new List<Operation?>();

        foreach (var request in file.Requests)
        {
            using var message = request.Make(variables.Fill);
            using var response = await pipeline.SendAsync(message);
            var answer = await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode, $"{request.Line}: {(int)response.StatusCode} {answer}");
            asked.Add(ContractDocument.Find(message.Method, message.RequestUri!.AbsolutePath));
            variables.Remember(request.Name ?? "", response.Content.Headers.ContentType?.MediaType == "application/json" ? answer : "null");
            await pipeline.SettleAsync();
        }

        Assert.Contains(asked, operation => NameOf(operation!) == name);
    }

    private static string NameOf(Operation operation) => JsonNamingPolicy.KebabCaseLower.ConvertName((string)operation.Body["operationId"]!) + ".http";
}
