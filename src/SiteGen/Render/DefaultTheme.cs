using System.Reflection;
using Microsoft.AspNetCore.Razor.Hosting;

namespace SiteGen.Render;

/// <summary>The templates that were compiled with the program.</summary>
internal static class DefaultTheme
{
    private const string Prefix = "/default/";

    /// <summary>The folder of the default theme's texts and assets, beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "themes", "default");

    /// <summary>Template types by name: <c>Measure</c>, <c>_Layout</c>.</summary>
    public static IEnumerable<KeyValuePair<string, Type>> Templates() =>
        TemplatesIn(typeof(Themes.PageEncoder).Assembly, Prefix);

    /// <summary>The templates of <paramref name="assembly"/> whose paths begin with <paramref name="prefix"/>.</summary>
    public static IEnumerable<KeyValuePair<string, Type>> TemplatesIn(Assembly assembly, string prefix) =>
        assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
            .Where(item => item.Identifier.StartsWith(prefix, StringComparison.Ordinal))
            .Select(item => KeyValuePair.Create(item.Identifier[prefix.Length..^".cshtml".Length], item.Type));
}
