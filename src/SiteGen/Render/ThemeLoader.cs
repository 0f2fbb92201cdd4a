using System.Collections.Frozen;
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
    private static readonly EnumerationOptions AssetSearch = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };

    /// <param name="asked">The command's theme: a name or any folder; null for the settings'.</param>
    /// <param name="settings">The settings, whose theme is a name below <c>themes</c>: templates are programs, and content may not bring its own.</param>
    public static Outcome<Theme> Load(string? asked, SiteSettings settings)
    {
        var diagnostics = new List<Diagnostic>();
        var colour = settings.Colour;
        var own = (asked ?? settings.Theme) is null or "default" ? null : FolderOf(asked, settings, diagnostics);
        string[] layers = own is null ? [DefaultTheme.Folder] : [DefaultTheme.Folder, own];
        var templates = DefaultTheme.Templates().ToDictionary(StringComparer.Ordinal);
        if (own is not null)
        {
            foreach (var (name, type) in ThemeCompiler.Compile(own, diagnostics)) templates[name] = type;
        }

        var (texts, textFaults) = OwnTexts.Over(Languages.All.ToFrozenDictionary(language => language, language => ReadTexts(layers, language, diagnostics)), settings.Texts);
        var (assets, assetFaults) = ThemeAssets.Of(AssetFiles(layers, diagnostics), colour);
        return new(
            new Theme
            {
                Texts = texts,
                Assets = assets,
                Templates = new TemplateSet(templates, own),
            },
            [.. diagnostics, .. textFaults, .. assetFaults]);
    }

    /// <summary>The folder of the theme; null where there is none, which is reported, or for the default theme.</summary>
    public static string? FolderOf(string? asked, SiteSettings settings, ICollection<Diagnostic> diagnostics)
    {
        var name = asked ?? settings.Theme;
        if (name is null or "default") return null;
        var isName = name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
        string[] candidates = [.. asked is null ? Array.Empty<string>() : [name], .. isName ? [Path.Combine("themes", name), Path.Combine(AppContext.BaseDirectory, "themes", name)] : Array.Empty<string>()];
        if (candidates.FirstOrDefault(Directory.Exists) is { } folder) return Path.GetFullPath(folder);
        var names = Directory.Exists("themes") ? Directory.EnumerateDirectories("themes").Select(path => Path.GetFileName(path)!) : [];
        diagnostics.Add(OutputMessages.ThemeMissing(settings.Place, name, Suggestion.For(name, names.Append("default"))));
        return null;
    }

    // Later layers replace files of the same name.
    private static SortedDictionary<string, string> AssetFiles(IEnumerable<string> layers, List<Diagnostic> diagnostics)
    {
        var assets = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in layers.Select(layer => Path.Combine(layer, "assets")).Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", AssetSearch))
            {
                var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
                if (UrlPath.TryOf(name) is null) diagnostics.Add(FileMessages.NameNotAllowed(Path.GetRelativePath(Environment.CurrentDirectory, file).Replace('\\', '/')));
                else assets[name] = file;
            }
        }

        return assets;
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
