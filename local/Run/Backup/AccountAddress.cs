using System.CommandLine;
using System.CommandLine.Parsing;
using Azure.Data.Tables;
using Azure.Identity;

namespace Local;

/// <summary>
/// Says which account is meant: by its address, where one signs in, or by where its connection string stands, which others could read on a command line.
/// </summary>
internal static class AccountAddress
{
    private const string Variable = "env:";
    private const string InFile = "file:";
    private const string Default = "env:AzureWebJobsStorage";

    private const string Forms = "Give the address of its tables (https://...; you must be signed in, as with az login), "
        + $"or say where its connection string stands: {Variable}NAME (a variable of the environment) or {InFile}PATH.";

    /// <summary>An option that names an account.</summary>
    public static Option<TableServiceClient?> Option(string name, string description, bool hasDefault = true) => new(name)
    {
        Description = $"{description} {Forms}{(hasDefault ? $" [default: {Default}]" : "")}",
        HelpName = "WHERE",
        CustomParser = given => Open(given.Tokens[0].Value, given),
        DefaultValueFactory = given => hasDefault ? Open(Default, given) : null,
    };

    private static TableServiceClient? Open(string where, ArgumentResult given)
    {
        if (Uri.TryCreate(where, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
        {
            return new TableServiceClient(address, new DefaultAzureCredential());
        }

        try
        {
            return Read(where) is { Length: > 0 } connection ? new TableServiceClient(connection) : Fault(given, $"{where} holds no connection string.");
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or FormatException or IOException or UnauthorizedAccessException)
        {
            return Fault(given, $"{where} holds no connection string.");
        }
    }

    private static string? Read(string where) => where switch
    {
        _ when where.StartsWith(Variable, StringComparison.Ordinal) => Environment.GetEnvironmentVariable(where[Variable.Length..]),
        _ when where.StartsWith(InFile, StringComparison.Ordinal) => File.ReadAllText(where[InFile.Length..]).Trim(),
        _ => null,
    };

    private static TableServiceClient? Fault(ArgumentResult given, string fault)
    {
        given.AddError($"{fault} Give the address of its tables, {Variable}NAME or {InFile}PATH.");
        return null;
    }
}
