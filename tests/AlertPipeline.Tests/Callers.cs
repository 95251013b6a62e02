using System.Reflection;

namespace AlertPipeline.Tests;

/// <summary>Finds who calls a method, by the instructions that the compiler wrote.</summary>
internal static class Callers
{
    private const BindingFlags Everything = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private const byte Call = 0x28;
    private const byte NewObject = 0x73;
    private const byte CallVirtual = 0x6F;

    /// <summary>The types, those around lambdas and iterators for these.</summary>
    public static IEnumerable<Type> Of(MethodBase target, IEnumerable<Assembly> assemblies) =>
        from type in assemblies.SelectMany(assembly => assembly.GetTypes())
        from method in type.GetMethods(Everything).Concat<MethodBase>(type.GetConstructors(Everything))
        where Calls(method, target)
        select Outermost(type);

    private static bool Calls(MethodBase method, MethodBase target)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        return Enumerable.Range(0, Math.Max(0, code.Length - 4))
            .Any(place => code[place] is Call or NewObject or CallVirtual && Names(method, BitConverter.ToInt32(code, place + 1), target));
    }

    // Bytes that only look like a call name no method, or another one.
    private static bool Names(MethodBase method, int token, MethodBase target)
    {
        try
        {
            var generics = method.DeclaringType?.GetGenericArguments();
            return method.Module.ResolveMethod(token, generics, method.IsGenericMethod ? method.GetGenericArguments() : null) == target;
        }
        catch (Exception fault) when (fault is ArgumentException or BadImageFormatException)
        {
            return false;
        }
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
