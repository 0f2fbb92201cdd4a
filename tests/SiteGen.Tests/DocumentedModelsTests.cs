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
        var properties = Properties(Reached().Single(type => type.Name == model)).Select(property => $"{NameOf(new NullabilityInfoContext().Create(property))} {property.Name}").Order(StringComparer.Ordinal).ToArray();
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
        var guide = "#### PageModel\n" + File.ReadAllText(Path.Combine(Repository.Root, "docs", "theming.md")).Split("\n## Page models\n", 2)[1];
        var headings = Heading().Matches(guide);
        return headings.Select((heading, i) => (Model: heading.Groups["model"].Value, Text: guide[heading.Index..(i + 1 < headings.Count ? headings[i + 1].Index : guide.Length)]))
            .GroupBy(part => part.Model, StringComparer.Ordinal).ToDictionary(part => part.Key, part => part.SelectMany(own => Rows(own.Text)).ToArray(), StringComparer.Ordinal);
    }

    // A row may name several properties of one type.
    private static IEnumerable<string> Rows(string text) =>
        from row in Row().Matches(text)
        from name in Name().Matches(row.Groups["names"].Value)
        select $"{row.Groups["type"].Value} {name.Groups["name"].Value}";

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

    // As C# writes it.
    private static string NameOf(NullabilityInfo type)
    {
        var own = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        var name = own switch
        {
            _ when own == typeof(string) => "string",
            _ when own == typeof(int) => "int",
            _ when own == typeof(bool) => "bool",
            { IsGenericType: true } => $"{own.Name[..own.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GenericTypeArguments.Select(NameOf))}>",
            _ => own.Name,
        };
        return type.ReadState == NullabilityState.Nullable ? name + "?" : name;
    }

    [GeneratedRegex(@"(?m)^(#### |### \w+\.cshtml: )(?<model>\w+)\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?m)^\| (?<names>`[^|]+`) \| `(?<type>[^`]+)` \|", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"`(?<name>\w+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
