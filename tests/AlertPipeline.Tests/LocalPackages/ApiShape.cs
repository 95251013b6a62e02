using System.Globalization;
using System.Reflection;

namespace AlertPipeline.Tests.LocalPackages;

/// <summary>Writes what of types their users see: a line that says what a type is, then what it derives from and its members, each in alphabetical order.</summary>
internal static class ApiShape
{
    public static string Of(IEnumerable<Type> types) =>
        string.Join('\n', types.OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(type => Lines(type).Prepend($"{Kind(type)} {type.FullName}")));

    private static IEnumerable<string> Lines(Type type) => Bases(type).Concat(Members(type)).Select(line => $"  {line}").Order(StringComparer.Ordinal);

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        { BaseType.FullName: "System.MulticastDelegate" } => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    // Only classes derive from what their users may rely on.
    private static IEnumerable<string> Bases(Type type) => Kind(type).EndsWith("class", StringComparison.Ordinal) && type.BaseType!.FullName != "System.Object"
        ? [$": {Name(type.BaseType)}"]
        : [];

    private static IEnumerable<string> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Select(member => member switch
        {
            FieldInfo { IsLiteral: true } constant => $"{constant.Name} = {constant.GetRawConstantValue()}",
            PropertyInfo property => Property(property),
            ConstructorInfo constructor when Kind(type) != "delegate" => $"new({Parameters(constructor.GetParameters())})",
            MethodInfo method when IsOwn(method) => $"{Static(method)}{Name(method.ReturnType)} {method.Name}{Generic(method)}({Parameters(method.GetParameters())})",
            _ => null,
        })
        .OfType<string>();

    private static string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters() is [_, ..] parameters ? $"[{Parameters(parameters)}]" : "";
        return $"{Static(property.GetMethod!)}{Name(property.PropertyType)} {property.Name}{index}{(property.SetMethod is { IsPublic: true } ? " (settable)" : "")}";
    }

    // What overrides is a member of the type that it derives from.
    private static bool IsOwn(MethodInfo method) => (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && method.Name is not ("BeginInvoke" or "EndInvoke")
        && method.GetBaseDefinition().DeclaringType == method.DeclaringType;

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Generic(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Parameters(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(Parameter));

    private static string Parameter(ParameterInfo parameter) => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Default(parameter)}" : "")}";

    private static string Default(ParameterInfo parameter) => Convert.ToString(parameter.RawDefaultValue, CultureInfo.InvariantCulture) is { Length: > 0 } value ? value : "default";

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GenericTypeArguments.Select(Name))}>"
        : type.Name;
}
