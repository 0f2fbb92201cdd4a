using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Shouldly;
using SiteGen.Pages.Models;
using Xunit;

namespace SiteGen.Tests;

/// <summary>docs/theming.md names every property of every model that a template can reach, and none that does not exist.</summary>
public sealed partial class DocumentedModelsTests
{
    private static readonly Dictionary<string, string[]> Documented = Read();

    /// <summary>Every page's model and all that its properties lead to; the first is the part that all pages share.</summary>
    public static TheoryData<string> Models => [.. Reached().Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_is_documented_with_each_property_and_no_other(string model)
    {
        Documented.ShouldContainKey(model);
        var properties = Properties(Reached().Single(type => type.Name == model)).Select(property => property.Name).Order(StringComparer.Ordinal).ToArray();
        Documented[model].Order(StringComparer.Ordinal).ShouldBe(properties);
    }

    [Fact]
    public void No_model_is_documented_that_does_not_exist() =>
        Documented.Keys.Except(Reached().Select(type => type.Name)).ShouldBeEmpty();

    [Fact]
    public void Every_template_of_a_page_is_documented_with_its_model()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "theming.md"));
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "themes", "default"), "*.cshtml").Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), Model: File.ReadLines(file).First(line => line.StartsWith('@'))["@model ".Length..]))
            .Where(template => template.Name != "_ViewImports")
            .Select(template => template.Name[0] == '_' ? $"| `{template.Name}` | `{template.Model}` |" : $"### {template.Name}.cshtml: {template.Model}\n")
            .Where(line => !guide.Contains(line, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static Dictionary<string, string[]> Read()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "theming.md")).Split("\n## Page models\n", 2)[1];
        return Heading().Split("#### PageModel\n" + guide).Skip(1).Chunk(2).GroupBy(part => part[0], StringComparer.Ordinal)
            .ToDictionary(part => part.Key, part => part.SelectMany(own => Row().Matches(own[1])).SelectMany(row => Name().Matches(row.Groups["names"].Value)).Select(name => name.Groups["name"].Value).ToArray(), StringComparer.Ordinal);
    }

    private static HashSet<Type> Reached()
    {
        var reached = new HashSet<Type> { typeof(PageModel) };
        foreach (var page in typeof(PageModel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)))) Reach(page, reached);
        foreach (var property in Properties(typeof(PageModel))) Reach(property.PropertyType, reached);
        return reached;
    }

    private static void Reach(Type type, HashSet<Type> reached)
    {
        foreach (var part in type.IsGenericType ? type.GetGenericArguments() : []) Reach(part, reached);
        if (type.Namespace != typeof(PageModel).Namespace || type.IsEnum || type.IsGenericType || !reached.Add(type)) return;
        foreach (var property in Properties(type)) Reach(property.PropertyType, reached);
    }

    // What pages share is told once, and templates read it from the page rather than from its header.
    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.Name is not ("EqualityContract" or "Header") && property.GetIndexParameters().Length == 0);

    [GeneratedRegex(@"(?m)^#### (\w+)\n|^### [\w.]+: (\w+)\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?m)^\| (?<names>`[^|]+`) \| `", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"`(?<name>\w+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
