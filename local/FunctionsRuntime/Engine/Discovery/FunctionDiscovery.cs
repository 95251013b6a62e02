using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace FunctionsRuntime;

/// <summary>Finds the functions among classes.</summary>
internal static class FunctionDiscovery
{
    public static IReadOnlyList<FunctionDescriptor> Find(IEnumerable<Type> types, List<string> faults)
    {
        FunctionDescriptor[] functions =
        [
            .. from type in types
               where type is { IsClass: true, IsVisible: true } && (!type.IsAbstract || type.IsSealed)
               from method in type.GetMethods()
               let attribute = method.GetCustomAttribute<FunctionAttribute>()
               where attribute is not null
               select Describe(attribute.Name, method, faults) into function
               where function is not null
               select function,
        ];
        faults.AddRange(DuplicateNames(functions));
        return functions;
    }

    private static FunctionDescriptor? Describe(string name, MethodInfo method, List<string> faults)
    {
        var triggers = method.GetParameters()
            .SelectMany(parameter => parameter.GetCustomAttributes<TriggerBindingAttribute>()
                .Select(trigger => new FunctionDescriptor(name, method, parameter, trigger)))
            .ToArray();
        if (triggers is not [var function])
        {
            faults.Add($"{name} has {triggers.Length} triggers; put exactly one trigger attribute on its parameters.");
            return null;
        }

        faults.AddRange(SignatureRules.FaultsOf(function));
        return function;
    }

    private static IEnumerable<string> DuplicateNames(IEnumerable<FunctionDescriptor> functions) => functions
        .GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase)
        .Where(named => named.Skip(1).Any())
        .Select(named => $"{named.Key} is the name of {string.Join(" and ", named.Select(function => function.EntryPoint))}; rename one.");
}
