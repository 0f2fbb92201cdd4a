using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Vocabulary;

namespace SiteGen.Source;

/// <summary>
/// Reads the texts of the interface that settings word anew: keys of the theme with texts, those of other languages in a
/// list of their own below <c>sv</c> and the like. Whether the theme has such keys is not known here.
/// </summary>
internal static class OwnTextReader
{
    public static ImmutableArray<OwnText> Read(HeadMap settings, string language, ICollection<Diagnostic> diagnostics)
    {
        if (settings.Find(Key.Texts) is not { } entry) return [];
        var texts = ImmutableArray.CreateBuilder<OwnText>();
        if (entry.Value is HeadMap map) Read(map, language, mayNest: true, texts, diagnostics);
        else diagnostics.Add(TextMessages.TextsExpected(entry.Value.Place));
        foreach (var again in texts.GroupBy(text => (text.Language, text.Key)).SelectMany(own => own.Skip(1))) diagnostics.Add(HeadMessages.DuplicateKey(again.KeyPlace, again.Key));
        return [.. texts.DistinctBy(text => (text.Language, text.Key))];
    }

    private static void Read(HeadMap map, string language, bool mayNest, ImmutableArray<OwnText>.Builder texts, ICollection<Diagnostic> diagnostics)
    {
        foreach (var entry in map.Entries)
        {
            switch (entry.Value)
            {
                case HeadText { Text: var text } when !string.IsNullOrWhiteSpace(text):
                    texts.Add(new OwnText(language, entry.Name.Trim(), text.Trim(), entry.Value.Place, entry.Place));
                    break;
                case HeadText:
                    diagnostics.Add(HeadMessages.ValueMissing(entry.Value.Place, entry.Name));
                    break;
                case HeadMap own when mayNest && Languages.All.Contains(entry.Name):
                    Read(own, entry.Name, mayNest: false, texts, diagnostics);
                    break;
                case HeadMap when mayNest && !entry.Name.Contains('.', StringComparison.Ordinal):
                    diagnostics.Add(HeadMessages.UnknownLanguage(entry.Place, entry.Name));
                    break;
                default:
                    diagnostics.Add(TextMessages.TextsExpected(entry.Value.Place));
                    break;
            }
        }
    }
}
