using SiteGen.Model;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>Reads plain pages and groups: a head and running text.</summary>
internal static class PageParser
{
    public static PlainPage Page(ParseContext context) => new()
    {
        Header = HeaderParser.Read(context),
        Body = context.Writer.Write(context.Text.Document),
    };

    public static Group Group(ParseContext context) => new()
    {
        Header = HeaderParser.Read(context),
        Body = context.Writer.Write(context.Text.Document),
        Organisation = context.Head.Text(Key.Organisation),
        Abbreviation = context.Head.Text(Key.Abbreviation),
        Entries = YearClockParser.Entries(context),
    };
}
