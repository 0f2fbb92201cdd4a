using Markdig.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Parse.Markdown;

namespace SiteGen.Parse.Proofreading;

/// <param name="TitleLevel">The level of the heading that the text stands below.</param>
internal readonly record struct ProofTerms(string Language, int TitleLevel);

/// <summary>
/// Reads a text as a careful colleague would, once: its structure, its links and pictures, personal data and typography.
/// In: a text as Markdown. Out: what should be looked at, by line.
/// </summary>
internal static class Proofreader
{
    public static void Read(MarkdownText text, ProofTerms terms, ICollection<Diagnostic> diagnostics)
    {
        if (text.Source.Text.Length == 0) return;
        var headings = new HeadingOrder(terms.TitleLevel);
        var words = new ReadableText(text.Source.Text);
        foreach (var part in text.Document.Descendants())
        {
            var found = headings.Next(part, text) ?? StructureProof.Of(part, text) ?? PersonalData.OfTarget(part, text);
            if (found is not null) diagnostics.Add(found);
            words.Mask(part);
        }

        foreach (var (number, line) in text.Source.Text.Split('\n').Index())
        {
            if (PersonalData.IdentityCodeAt(line) is { } column) diagnostics.Add(PersonalData.IdentityCode(text.Source.At(number, column)));
        }

        foreach (var (number, line) in words.Lines())
        {
            foreach (var found in LineProof.Of(line, terms.Language, column => text.Source.At(number, column))) diagnostics.Add(found);
        }
    }
}
