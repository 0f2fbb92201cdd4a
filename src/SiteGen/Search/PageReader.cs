using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace SiteGen.Search;

/// <summary>
/// Reads what a rendered page says, token by token. What is read is the main part without what only leads elsewhere:
/// outside of running text, a link's words, and a list item or table row that begins with a link, stand for another page,
/// where they are found.
/// </summary>
internal sealed class PageReader
{
    private readonly OpenElements open = new();
    private readonly PageTextBuilder text;
    private bool isOver;

    public PageReader(OwnWords own) => text = new PageTextBuilder(own);

    /// <summary>True in the main part, whose text is read.</summary>
    public bool IsReading { get; private set; }

    public PageText Read(string language) => text.Build(language);

    public void Take(HtmlToken token)
    {
        if (isOver) return;
        if (!IsReading)
        {
            IsReading = token is HtmlTagToken { Name: "main", Type: HtmlTokenType.StartTag };
            return;
        }

        if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } start) Open(start);
        else if (token is HtmlTagToken { Type: HtmlTokenType.EndTag } end) Close(end.Name);
        else if (token.Type == HtmlTokenType.Character && !open.Current.IsPassedOver) text.Write(token.Data, open.Current);
        isOver = token is HtmlTagToken { Name: "main" };
        IsReading = !isOver;
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
