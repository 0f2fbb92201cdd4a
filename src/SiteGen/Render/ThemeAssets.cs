using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>
/// A theme's files for browsers. Each name carries a hash of the file and of all files that it names, so that browsers never
/// keep an old one; where a stylesheet or a module names another asset, the hashed name takes that name's place.
/// </summary>
internal sealed partial class ThemeAssets
{
    private const string Stylesheet = "site.css";

    private readonly SortedDictionary<string, string> files;
    private readonly Dictionary<string, string> texts;
    private readonly List<Diagnostic> diagnostics = [];

    private ThemeAssets(SortedDictionary<string, string> files, BrandColour colour)
    {
        this.files = files;
        texts = files.Where(file => IsText(file.Key)).ToDictionary(file => file.Key, file => File.ReadAllText(file.Value), StringComparer.Ordinal);
        texts[Stylesheet] = $":root{{--brand:{colour.Value}}}\n" + texts.GetValueOrDefault(Stylesheet, string.Empty);
        Paths = files.Keys.Append(Stylesheet).Distinct(StringComparer.Ordinal).ToFrozenDictionary(name => name, Path, StringComparer.Ordinal);
    }

    /// <summary>Where each asset stands in the site, by its name in the theme, such as <c>site.css</c>.</summary>
    public FrozenDictionary<string, UrlPath> Paths { get; }

    /// <summary>Stylesheets and modules.</summary>
    public ImmutableArray<TextPlan> Texts { get; private set; } = [];

    /// <summary>All others, copied as they are.</summary>
    public ImmutableArray<FilePlan> Files { get; private set; } = [];

    /// <param name="files">The theme's files by their names below <c>assets/</c>.</param>
    public static Outcome<ThemeAssets> Of(SortedDictionary<string, string> files, BrandColour colour)
    {
        var assets = new ThemeAssets(files, colour);
        assets.Texts = [.. assets.texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => new TextPlan(assets.Paths[text.Key], assets.WithHashedNames(text.Key)))];
        assets.Files = [.. files.Where(file => !IsText(file.Key)).Select(file => new FilePlan(assets.Paths[file.Key], file.Value, new FileInfo(file.Value).Length))];
        return new(assets, [.. assets.diagnostics]);
    }

    private static bool IsText(string name) => name.EndsWith(".js", StringComparison.Ordinal) || name.EndsWith(".css", StringComparison.Ordinal);

    private UrlPath Path(string name)
    {
        var ending = System.IO.Path.GetExtension(name);
        return UrlPath.Of($"assets/{name[..^ending.Length]}.{Hash(name)}{ending}");
    }

    // Files that name one another in a circle have hashes too, as a hash is made of contents and not of hashed names.
    private string Hash(string name)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var own in Reached(name)) hash.AppendData(texts.TryGetValue(own, out var text) ? Encoding.UTF8.GetBytes(text) : File.ReadAllBytes(files[own]));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }

    private List<string> Reached(string name)
    {
        var reached = new List<string> { name };
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (var other in References(reached[i]).Select(reference => reference.Name).Where(files.ContainsKey).Except(reached, StringComparer.Ordinal)) reached.Add(other);
        }

        return reached;
    }

    private IEnumerable<(string Name, Capture Written)> References(string from)
    {
        if (!texts.TryGetValue(from, out var text)) yield break;
        var folder = from[..(from.LastIndexOf('/') + 1)];
        foreach (Match match in (from.EndsWith(".css", StringComparison.Ordinal) ? StyleReference() : ModuleReference()).Matches(text))
        {
            if (RelativePath.Resolve(folder, match.Groups["path"].Value) is { } name) yield return (name, match.Groups["path"]);
        }
    }

    private string WithHashedNames(string name)
    {
        var text = texts[name];
        var written = new StringBuilder();
        var from = 0;
        foreach (var (target, reference) in References(name))
        {
            if (!Paths.TryGetValue(target, out var path)) diagnostics.Add(OutputMessages.AssetMissing(PlaceOf(name, reference.Index), reference.Value));
            written.Append(text, from, reference.Index - from).Append(path.Value is null ? reference.Value : Href(Paths[name], path, name));
            from = reference.Index + reference.Length;
        }

        return written.Append(text, from, text.Length - from).ToString();
    }

    // A module is named by an address that begins with a dot.
    private static string Href(UrlPath page, UrlPath target, string name) =>
        page.HrefTo(target) is var href && (name.EndsWith(".css", StringComparison.Ordinal) || href[0] == '.') ? href : "./" + href;

    private Place PlaceOf(string name, int index)
    {
        // The line with the brand colour is the program's.
        var line = texts[name].AsSpan(0, index).Count('\n') + (name == Stylesheet ? 0 : 1);
        return new Place(System.IO.Path.GetRelativePath(Environment.CurrentDirectory, files[name]).Replace('\\', '/'), line, index - texts[name].LastIndexOf('\n', index));
    }

    // Relative addresses only: no scheme, no root, no fragment alone.
    [GeneratedRegex("""(?:url\(\s*["']?|@import\s+["'])(?<path>(?![a-zA-Z][a-zA-Z0-9+.-]*:|[/#])[^"'()?#\s]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StyleReference();

    [GeneratedRegex("""\b(?:from|import)\s*\(?\s*["'](?<path>\.{1,2}/[^"'?#\s]+)["']""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ModuleReference();
}
