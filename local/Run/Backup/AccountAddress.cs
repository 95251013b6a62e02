using System.CommandLine;
using System.CommandLine.Parsing;
using Azure.Data.Tables;

namespace Local;

/// <summary>Says where the connection string of an account stands: on a command line others could read it.</summary>
internal static class AccountAddress
{
    private const string Variable = "env:";
    private const string InFile = "file:";
    private const string Default = "env:AzureWebJobsStorage";

    /// <summary>An option that names an account.</summary>
    public static Option<TableServiceClient?> Option(string name, string description, bool hasDefault = true) => new(name)
    {
        Description = $"{description} Say where its connection string stands: {Variable}NAME (a variable of the environment) or {InFile}PATH.{(hasDefault ? $" [default: {Default}]" : "")}",
        HelpName = "WHERE",
        CustomParser = given => Open(given.Tokens[0].Value, given),
        DefaultValueFactory = given => hasDefault ? Open(Default, given) : null,
    };

    private static TableServiceClient? Open(string where, ArgumentResult given)
    {
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
        given.AddError($"{fault} Give {Variable}NAME or {InFile}PATH.");
        return null;
    }
}
