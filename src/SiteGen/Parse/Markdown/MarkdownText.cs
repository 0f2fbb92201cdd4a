using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Source;

namespace SiteGen.Parse.Markdown;

/// <summary>
/// Markdown read into blocks. Extensions are chosen one by one, as the package's usual set lets scripts through:
/// tables and bare web addresses, nothing else.
/// </summary>
internal sealed class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
        .UsePreciseSourceLocation()
        .Build();

    private MarkdownText(SourceText source, MarkdownDocument document)
    {
        Source = source;
        Document = document;
    }

    public SourceText Source { get; }

    public MarkdownDocument Document { get; }

    /// <summary>The blocks of <paramref name="source"/>; none where it is nested too deep to read, which is reported.</summary>
    public static MarkdownText Read(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            return new(source, Markdig.Markdown.Parse(source.Text, Pipeline));
        }
        // The package has no other way to tell that its limit of depth was reached.
        catch (ArgumentException)
        {
            diagnostics.Add(FileMessages.TextTooDeep(source.At(0)));
            return new(source, []);
        }
    }

    // The package counts an underlined heading's line from its underline.
    public Place PlaceOf(MarkdownObject part) => part is HeadingBlock { IsSetext: true }
        ? Source.At(Source.Text.AsSpan(0, Math.Min(part.Span.Start, Source.Text.Length)).Count('\n'))
        : Source.At(part.Line, part.Column);

    /// <summary>The text of <paramref name="inlines"/> as a reader sees it.</summary>
    public static string PlainText(ContainerInline? inlines)
    {
        if (inlines is null) return string.Empty;
        var text = new System.Text.StringBuilder();
        foreach (var inline in inlines.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case LineBreakInline: text.Append(' '); break;
                case AutolinkInline link: text.Append(link.Url); break;
            }
        }

        return text.ToString().Replace("\u00AD", string.Empty, StringComparison.Ordinal).Trim();
    }
}
