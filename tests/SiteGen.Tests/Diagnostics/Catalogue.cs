using System.Reflection;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Vocabulary;

namespace SiteGen.Tests;

/// <summary>Every message of the catalogue, made by its own factory from made-up arguments.</summary>
internal static class Catalogue
{
    /// <summary>The factories' names with a message of each.</summary>
    public static IReadOnlyList<KeyValuePair<string, Diagnostic>> All { get; } =
    [
        .. typeof(FileMessages).Assembly.GetTypes().Where(type => type.Namespace == typeof(FileMessages).Namespace && type.IsPublic)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Diagnostic)))
            .Select(method => KeyValuePair.Create($"{method.DeclaringType!.Name}.{method.Name}", Make(method))),
    ];

    public static IEnumerable<string> Codes => All.Select(message => message.Value.Code).Order(StringComparer.Ordinal);

    private static Diagnostic Make(MethodInfo method)
    {
        var factory = method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeof(Publicity)) : method;
        return (Diagnostic)factory.Invoke(null, [.. factory.GetParameters().Select(Argument)])!;
    }

    private static object? Argument(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => "ehdotus",
        var type when type == typeof(Place) => new Place("sivu.md", 3, 5),
        var type when type == typeof(Localized) => Localized.Same("ehdotus"),
        var type when type == typeof(WordList<Publicity>) => Words.Publicities,
        var type => Activator.CreateInstance(type),
    };
}
