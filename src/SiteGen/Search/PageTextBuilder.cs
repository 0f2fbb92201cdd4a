using System.Text;

namespace SiteGen.Search;

/// <summary>Puts the text of a page together as its reader comes to it.</summary>
internal sealed class PageTextBuilder(OwnWords own)
{
    private const int Sentence = 25;

    private readonly StringBuilder run = new();
    private readonly StringBuilder linkText = new();
    private readonly Stack<Item> items = new();
    private readonly List<string> above = [];
    private readonly List<string> attachments = [];
    private readonly List<Section> sections = [new(string.Empty, string.Empty, false)];
    private string? title;
    private string? ownHeading;
    private int current;
    private string? headingId;
    private bool isProse;
    private bool isHint;
    private bool headingLeads;
    private LinkKind link;

    private enum LinkKind
    {
        None, Page, File,
    }

    private sealed record Section(string Heading, string Anchor, bool IsWritten)
    {
        public List<string> Blocks { get; } = [];
    }

    private sealed class Item
    {
        public List<string> Blocks { get; } = [];

        public bool HasText { get; set; }

        public bool Leads { get; set; }
    }

    public PageText Build(string language)
    {
        EndBlock();
        return new PageText
        {
            Language = language,
            Title = title ?? string.Empty,
            Above = string.Join(' ', above),
            Attachments = [.. attachments],
            Sections = [.. sections.Select(section => new SearchedSection(section.Heading, section.Anchor, section.IsWritten, string.Join(' ', section.Blocks)))],
        };
    }

    public void Write(ReadOnlySpan<char> text, OpenElement element)
    {
        if (link == LinkKind.File) linkText.Append(text);
        if (link == LinkKind.Page && headingId is null) return;
        run.Append(text);
        isProse = element.IsProse;
        isHint = element.IsHint;
    }

    public void EndBlock()
    {
        var text = TakeRun();
        if (text.Length == 0) return;
        if (title is null) above.Add(text);
        else if (!IsOwn(text)) Add(text, isHint && !isProse);
    }

    public void BeginHeading(string? id)
    {
        headingId = id ?? string.Empty;
        headingLeads = false;
    }

    public void EndHeading(string name)
    {
        var id = headingId ?? string.Empty;
        headingId = null;
        var text = TakeRun();
        ownHeading = null;
        if (text.Length == 0) return;
        if (name == "h1" && title is null) title = text;
        else if (id.Length > 0) BeginSection(new Section(text, id, !own.Has(text)));
        else if (!headingLeads) AddHeading(text);
    }

    /// <summary>Where a part of the page has ended, what follows stands under no heading.</summary>
    public void EndPart() => (current, ownHeading) = (0, null);

    public void BeginItem() => items.Push(new Item());

    public void EndItem()
    {
        if (!items.TryPop(out var item) || item.Leads) return;
        foreach (var block in item.Blocks) Add(block, isPassing: false);
    }

    public void BeginLink(string? href, bool inProse)
    {
        link = inProse || href is null ? LinkKind.None : KindOf(href);
        if (link != LinkKind.Page) return;
        headingLeads = true;
        if (items.TryPeek(out var item) && !item.HasText && headingId is null && IsBlank(run)) item.Leads = true;
    }

    public void EndLink()
    {
        if (link == LinkKind.File) attachments.Add(Fold(linkText.ToString()));
        linkText.Clear();
        link = LinkKind.None;
    }

    private void AddHeading(string text)
    {
        if (own.Has(text)) ownHeading = text;
        else Add(text, isPassing: false);
    }

    private void Add(string text, bool isPassing)
    {
        if (TakeOwnHeading() is { } heading) Add(heading, isPassing: true);
        if (!items.TryPeek(out var item))
        {
            sections[current].Blocks.Add(text);
            return;
        }

        item.Blocks.Add(text);
        item.HasText |= !isPassing;
    }

    // In running text a short phrase that the theme has too is the writer's own.
    private bool IsOwn(string text) => (!isProse || text.Length >= Sentence) && own.Has(text);

    // A name that the theme gives to a part, such as "Mittarit", is said of the page where something stands under it.
    private string? TakeOwnHeading()
    {
        var heading = ownHeading;
        ownHeading = null;
        return heading is null || heading.EndsWith('?') ? null : heading;
    }

    private void BeginSection(Section section)
    {
        if (!section.IsWritten) ownHeading = section.Heading;
        sections.Add(section);
        current = sections.Count - 1;
    }

    private string TakeRun()
    {
        var text = IsBlank(run) ? string.Empty : Fold(run.ToString());
        run.Clear();
        return text;
    }

    // Most of what stands between two tags is a new line and its indentation.
    private static bool IsBlank(StringBuilder text)
    {
        foreach (var chunk in text.GetChunks())
        {
            if (!chunk.Span.IsWhiteSpace()) return false;
        }

        return true;
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static LinkKind KindOf(string href)
    {
        var end = href.AsSpan().IndexOfAny(":/?#");
        if (end >= 0 && href[end] == ':') return LinkKind.None;
        var path = href.AsSpan()[..(href.AsSpan().IndexOfAny('?', '#') is var mark and >= 0 ? mark : href.Length)];
        return path.Length == 0 || path[^1] == '/' || path.EndsWith(".html", StringComparison.Ordinal) ? LinkKind.Page : LinkKind.File;
    }
}
