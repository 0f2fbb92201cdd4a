using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using SiteGen.Check;
using SiteGen.Search;

namespace SiteGen.Read;

/// <summary>Reads a rendered page by its tokens; no tree is built.</summary>
internal static class PageTokens
{
    public static void Read(byte[] page, PageScanner scan, PageReader? reader)
    {
        using var source = new TextSource(new ReadOnlyMemoryTextSource(Encoding.UTF8.GetString(page)));
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            SkipRawText = true,
            SkipScriptText = true,
            DisableElementPositionTracking = true,
        };
        SkipText(tokenizer, true);
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } tag) scan.Take(tag);
            if (reader is null) continue;
            reader.Take(token);
            SkipText(tokenizer, !reader.IsReading);
        }
    }

    private static void SkipText(HtmlTokenizer tokenizer, bool skips) => (tokenizer.SkipDataText, tokenizer.SkipRCDataText) = (skips, skips);
}
