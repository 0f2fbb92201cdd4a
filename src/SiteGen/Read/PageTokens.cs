using System.Buffers;
using System.Text;
using SiteGen.Check;
using SiteGen.Search;

namespace SiteGen.Read;

/// <summary>Reads a rendered page once, for the check of links and for search.</summary>
internal static class PageTokens
{
    public static void Read(byte[] page, Phrases phrases, PageScanner scan, PageReader? reader)
    {
        var characters = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(page.Length));
        try
        {
            Read(new MarkupReader(characters.AsSpan(0, Encoding.UTF8.GetChars(page, characters)), phrases), scan, reader);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private static void Read(MarkupReader markup, PageScanner scan, PageReader? reader)
    {
        for (var kind = markup.Next(); kind != MarkupKind.End; kind = markup.Next())
        {
            if (kind == MarkupKind.Text)
            {
                reader?.Take(markup.Text);
                continue;
            }

            scan.Take(markup.Tag);
            reader?.Take(markup.Tag);
        }
    }
}
