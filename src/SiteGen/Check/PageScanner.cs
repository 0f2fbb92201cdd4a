using SiteGen.Read;

namespace SiteGen.Check;

/// <summary>Notes a page's ids and addresses as its reader comes to them.</summary>
internal sealed class PageScanner
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<string> duplicates = [];
    private readonly HashSet<string> addresses = new(StringComparer.Ordinal);

    public PageScan Found => new() { Ids = [.. ids.Order(StringComparer.Ordinal)], DuplicateIds = [.. duplicates], Addresses = [.. addresses] };

    public void Take(Tag tag)
    {
        if (tag.Href is { } href) addresses.Add(href);
        if (tag.Src is { } src) addresses.Add(src);
        if (tag.Id is { } id && !ids.Add(id)) duplicates.Add(id);
    }
}
