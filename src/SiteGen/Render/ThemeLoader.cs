using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>
/// Loads the theme. In: a name or folder, or nothing for the default theme. Out: texts, assets and templates, a theme of
/// one's own laid file by file over the default one.
/// </summary>
internal static class ThemeLoader
{
    private const string StylesheetName = "site.css";

    public static Outcome<Theme> Load(string? nameOrFolder, Place asked, BrandColour colour)
    {
        var diagnostics = new List<Diagnostic>();
        var own = nameOrFolder is null or "default" ? null : FolderOf(nameOrFolder, asked, diagnostics);
        string[] layers = own is null ? [DefaultTheme.Folder] : [DefaultTheme.Folder, own];
        var templates = DefaultTheme.Templates().ToDictionary(StringComparer.Ordinal);
        if (own is not null)
        {
            foreach (var (name, type) in ThemeCompiler.Compile(own, diagnostics)) templates[name] = type;
        }

        var assets = AssetFiles(layers);
        var stylesheet = Stylesheet(assets, colour);
        return new(
            new Theme
            {
                Texts = Languages.All.ToFrozenDictionary(language => language, language => ReadTexts(layers, language, diagnostics)),
                Stylesheet = stylesheet.Path,
                Styles = [stylesheet],
                Assets = [.. assets.Where(asset => asset.Key != StylesheetName).Select(asset => new FilePlan(
                    UrlPath.Of("assets/" + asset.Key), asset.Value, new FileInfo(asset.Value).Length))],
                Templates = new TemplateSet(templates),
            },
            [.. diagnostics]);
    }

    private static string? FolderOf(string nameOrFolder, Place asked, List<Diagnostic> diagnostics)
    {
        var candidates = new[] { nameOrFolder, Path.Combine("themes", nameOrFolder), Path.Combine(AppContext.BaseDirectory, "themes", nameOrFolder) };
        if (candidates.FirstOrDefault(Directory.Exists) is { } folder) return Path.GetFullPath(folder);
        var names = Directory.Exists("themes") ? Directory.EnumerateDirectories("themes").Select(path => Path.GetFileName(path)!) : [];
        diagnostics.Add(OutputMessages.ThemeMissing(asked, nameOrFolder, Suggestion.For(nameOrFolder, names.Append("default"))));
        return null;
    }

    // Later layers replace files of the same name.
    private static SortedDictionary<string, string> AssetFiles(IEnumerable<string> layers)
    {
        var assets = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in layers.Select(layer => Path.Combine(layer, "assets")).Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                assets[Path.GetRelativePath(folder, file).Replace('\\', '/')] = file;
            }
        }

        return assets;
    }

    // The name changes with the content, so that browsers never keep an old one.
    private static TextPlan Stylesheet(SortedDictionary<string, string> assets, BrandColour colour)
    {
        var css = $":root{{--brand:{colour.Value}}}\n" + (assets.TryGetValue(StylesheetName, out var file) ? File.ReadAllText(file) : string.Empty);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(css)))[..8];
        return new TextPlan(UrlPath.Of($"assets/site.{hash}.css"), css);
    }

    private static Texts ReadTexts(IEnumerable<string> layers, string language, List<Diagnostic> diagnostics)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in layers.Select(layer => Path.Combine(layer, "texts", language + ".json")).Where(File.Exists))
        {
            try
            {
                foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(file)) ?? []) texts[key] = text;
            }
            catch (JsonException fault)
            {
                var shown = Path.GetRelativePath(Environment.CurrentDirectory, file).Replace('\\', '/');
                diagnostics.Add(OutputMessages.TextsFault(new Place(shown, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1)));
            }
        }

        return new Texts(language, texts);
    }
}
