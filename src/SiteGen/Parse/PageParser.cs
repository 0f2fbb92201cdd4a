using SiteGen.Model;
using SiteGen.Text.Time;
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

    public static News News(ParseContext context) => new()
    {
        Header = HeaderParser.Read(context),
        Body = context.Writer.Write(context.Text.Document),
        Date = context.Head.Has(Key.Date) ? context.Head.Date(Key.Date) : DayInName(context.Source.Id.Name),
        Concerns = context.Head.References(Key.Concerns),
    };

    // The file's name may begin with the day ("2026-03-05-uusi-strategia"), which is enough.
    private static DateOnly? DayInName(string name) => name.Length >= 10 ? Dates.Parse(name[..10]) : null;
}
