using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace SiteGen.Search;

/// <summary>
/// Reads a rendered page by its tokens; no tree is built. What is read is the main part without what only leads elsewhere:
/// outside of running text, a link's words, and a list item or table row that begins with a link, stand for another page,
/// where they are found.
/// </summary>
internal sealed class PageReader
{
    private readonly OpenElements open = new();
    private readonly PageTextBuilder text;
    private bool isInMain;

    private PageReader(OwnWords own) => text = new PageTextBuilder(own);

    public static PageText Read(byte[] page, string language, OwnWords own)
    {
        using var source = new TextSource(Encoding.UTF8.GetString(page));
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            SkipRawText = true,
            SkipScriptText = true,
            DisableElementPositionTracking = true,
        };
        var reader = new PageReader(own);
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (reader.EndsWith(token)) break;
        }

        return reader.text.Build(language);
    }

    private bool EndsWith(HtmlToken token)
    {
        if (!isInMain)
        {
            isInMain = token is HtmlTagToken { Name: "main", Type: HtmlTokenType.StartTag };
            return false;
        }

        if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } start) Open(start);
        else if (token is HtmlTagToken { Type: HtmlTokenType.EndTag } end) Close(end.Name);
        else if (token.Type == HtmlTokenType.Character && !open.Current.IsPassedOver) text.Write(token.Data, open.Current);
        return token is HtmlTagToken { Name: "main" };
    }

    private void Open(HtmlTagToken tag)
    {
        if (OpenElements.IsVoid(tag.Name))
        {
            if (tag.Name == "br") text.Write(" ", open.Current);
            return;
        }

        var element = open.Open(tag.Name, tag.GetAttribute("class"));
        if (element.IsPassedOver) return;
        if (element.IsBlock) text.EndBlock();
        if (element.IsHeading) text.BeginHeading(tag.GetAttribute("id"));
        if (element.IsItem) text.BeginItem();
        if (tag.Name == "a") text.BeginLink(tag.GetAttribute("href"), element.IsProse);
    }

    private void Close(string name)
    {
        if (open.Close(name) is not { IsPassedOver: false } element) return;
        if (name == "a") text.EndLink();
        if (element.IsHeading) text.EndHeading(name);
        else if (element.IsBlock) text.EndBlock();
        if (element.IsItem) text.EndItem();
        if (name == "section") text.EndPart();
    }
}
