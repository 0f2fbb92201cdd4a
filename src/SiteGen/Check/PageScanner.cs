using AngleSharp.Html.Parser.Tokens;

namespace SiteGen.Check;

/// <summary>Notes a page's ids and addresses as its reader comes to them.</summary>
internal sealed class PageScanner
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<string> duplicates = [];
    private readonly HashSet<string> addresses = new(StringComparer.Ordinal);

    public PageScan Found => new() { Ids = ids, DuplicateIds = duplicates, Addresses = addresses };

    public void Take(HtmlTagToken tag)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name is "href" or "src") addresses.Add(attribute.Value);
            else if (attribute.Name == "id" && !ids.Add(attribute.Value)) duplicates.Add(attribute.Value);
        }
    }
}
