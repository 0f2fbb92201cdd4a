using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace SiteGen.Check;

/// <summary>What a rendered page offers to links, and where its own lead: read from its tokens, no tree is built.</summary>
internal sealed record PageScan
{
    public required IReadOnlySet<string> Ids { get; init; }

    public required IReadOnlyList<string> DuplicateIds { get; init; }

    /// <summary>Every address in href and src, each once.</summary>
    public required IReadOnlyCollection<string> Addresses { get; init; }

    public static PageScan Of(byte[] page)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var duplicates = new List<string>();
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        using var source = new TextSource(Encoding.UTF8.GetString(page));
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipDataText = true,
            SkipComments = true,
            SkipRawText = true,
            SkipScriptText = true,
            SkipRCDataText = true,
            DisableElementPositionTracking = true,
        };
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (token is not HtmlTagToken { Type: HtmlTokenType.StartTag } tag) continue;
            foreach (var attribute in tag.Attributes)
            {
                if (attribute.Name is "href" or "src") addresses.Add(attribute.Value);
                else if (attribute.Name == "id" && !ids.Add(attribute.Value)) duplicates.Add(attribute.Value);
            }
        }

        return new PageScan { Ids = ids, DuplicateIds = duplicates, Addresses = addresses };
    }
}
