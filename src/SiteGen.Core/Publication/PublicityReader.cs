using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Publication;

/// <summary>Reads the publicity of things that are closed by default.</summary>
public static class PublicityReader
{
    /// <summary>
    /// The publicity that <paramref name="head"/> gives; null with an error where it is missing, empty, misspelt or given
    /// twice, and then nothing may be public.
    /// </summary>
    /// <param name="what">The thing's name as its writer knows it, for the message.</param>
    public static Publicity? Read(HeadMap head, string what, ICollection<Diagnostic> diagnostics)
    {
        var entries = head.Entries.Where(entry => entry.Key == Key.Publicity).ToArray();
        if (entries.Length == 0 || (entries[0].Value is HeadText { Text: var text } && string.IsNullOrWhiteSpace(text)))
        {
            diagnostics.Add(PublicityMessages.Missing(entries.Length == 0 ? head.Place : entries[0].Place, what));
            return null;
        }

        if (entries.Length > 1)
        {
            diagnostics.Add(PublicityMessages.Twice(entries[1].Place));
            return null;
        }

        return Find(entries[0].Value, diagnostics);
    }

    private static Publicity? Find(HeadValue value, ICollection<Diagnostic> diagnostics)
    {
        var text = (value as HeadText)?.Text ?? string.Empty;
        if (Words.Publicities.FindExactly(text) is { } publicity) return publicity;
        diagnostics.Add(PublicityMessages.Unknown(value.Place, text, Words.Publicities.Suggest(text, static _ => true)));
        return null;
    }
}
