using System.Reflection;
using FunctionsRuntime;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class PublicApiTests
{
    [Fact]
    public void What_is_public_under_the_official_names_is_in_the_official_packages_too()
    {
        var types = typeof(FunctionsHost).Assembly.GetExportedTypes()
            .Where(type => type.Namespace!.StartsWith("Microsoft.", StringComparison.Ordinal))
            .OrderBy(type => type.FullName, StringComparer.Ordinal);

        Assert.Equal(OfficialShapes.Text, string.Join('\n', types.Select(Shape)), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Everything_else_that_is_public_is_in_the_namespace_of_the_runtime() => Assert.All(
        typeof(FunctionsHost).Assembly.GetExportedTypes(),
        type => Assert.Matches("^(FunctionsRuntime|Microsoft\\..*)$", type.Namespace));

    private static string Shape(Type type) =>
        string.Join('\n', Members(type).Select(member => $"  {member}").Order(StringComparer.Ordinal).Prepend(type.FullName));

    private static IEnumerable<string> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Select(member => member switch
        {
            FieldInfo { IsLiteral: true } constant => $"{constant.Name} = {constant.GetRawConstantValue()}",
            PropertyInfo { SetMethod.IsPublic: true } property => $"{Name(property.PropertyType)} {property.Name} (settable)",
            PropertyInfo property => $"{Name(property.PropertyType)} {property.Name}",
            ConstructorInfo constructor when !type.IsAssignableTo(typeof(Delegate)) => $"new({Parameters(constructor)})",
            MethodInfo { IsSpecialName: false, Name: not ("BeginInvoke" or "EndInvoke") } method =>
                $"{Name(method.ReturnType)} {method.Name}{(method.IsGenericMethod ? "<>" : "")}({Parameters(method)})",
            _ => null,
        })
        .OfType<string>();

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => Name(parameter.ParameterType)));

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GenericTypeArguments.Select(Name))}>"
        : type.Name;
}
