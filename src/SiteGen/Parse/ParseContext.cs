using SiteGen.Diagnostics;
using SiteGen.Parse.Markdown;
using SiteGen.Parse.Proofreading;
using SiteGen.Source;

namespace SiteGen.Parse;

/// <summary>What parsing one document takes: its head, its text and where to report.</summary>
internal sealed class ParseContext
{
    // A document's title is the page's heading of the first level.
    private const int TitleLevel = 1;

    public ParseContext(SourceDocument source, ICollection<Diagnostic> diagnostics, Anchors? anchors = null)
    {
        Source = source;
        Diagnostics = diagnostics;
        Anchors = anchors ?? new Anchors();
        (TitleLine, var body) = SiteGen.Source.TitleLine.Split(source.Body);
        Text = MarkdownText.Read(body, diagnostics);
        Proofreader.Read(Text, new ProofTerms(source.Language, TitleLevel), diagnostics);
        HeadProof.Read(source, diagnostics);
        Writer = new ProseWriter(Text, Anchors, diagnostics);
        Head = new HeadReader(source.Head, Vocabulary.KeySets.For(source.Kind), diagnostics);
    }

    public SourceDocument Source { get; }

    public ICollection<Diagnostic> Diagnostics { get; }

    public Anchors Anchors { get; }

    /// <summary>The title that the text begins with, or null.</summary>
    public string? TitleLine { get; }

    /// <summary>The text below the title.</summary>
    public MarkdownText Text { get; }

    public ProseWriter Writer { get; }

    public HeadReader Head { get; }
}
