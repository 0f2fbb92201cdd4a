using SiteGen.Read;

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
    private bool isReading;
    private bool isOver;

    public PageReader(OwnWords own) => text = new PageTextBuilder(own);

    public PageText Read(string language) => text.Build(language);

    /// <param name="written">With its character references.</param>
    public void Take(ReadOnlySpan<char> written)
    {
        if (!isReading || open.Current.IsPassedOver) return;
        text.Write(written.Contains('&') ? Phrases.Decode(written) : written, open.Current);
    }

    public void Take(Tag tag)
    {
        if (isOver) return;
        if (!isReading)
        {
            isReading = tag is { Name: "main", IsEnd: false };
            return;
        }

        if (tag.IsEnd) Close(tag.Name);
        else Open(tag);
        isOver = tag.Name == "main";
        isReading = !isOver;
    }

    private void Open(Tag tag)
    {
        if (OpenElements.IsVoid(tag.Name))
        {
            if (tag.Name == "br") text.Write(" ", open.Current);
            return;
        }

        var element = open.Open(tag.Name, tag.Class ?? string.Empty);
        if (element.IsPassedOver) return;
        if (element.IsBlock) text.EndBlock();
        if (element.IsHeading) text.BeginHeading(tag.Id);
        if (element.IsItem) text.BeginItem();
        if (tag.Name == "a") text.BeginLink(tag.Href, element.IsProse);
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
