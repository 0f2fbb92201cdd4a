using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>Reads the review of a quarter.</summary>
internal static class ReviewParser
{
    private const int LengthOfQuarter = 7;

    // The text stands below a heading of the quarter's page.
    private const int HeadingShift = 1;

    public static Review Read(ParseContext context)
    {
        var head = context.Head;
        var quarter = QuarterOf(context);
        return new Review
        {
            Header = HeaderParser.Read(context, title: quarter?.ToString() ?? context.Source.Id.Name),
            Body = context.Writer.Write(context.Text.Document, HeadingShift),
            Strategy = head.Reference(Key.Strategy),
            Quarter = quarter,
            Handlings = [.. head.Entries(Key.Handlings, KeySets.HandlingEntry, shorthand: Key.Forum).Select(Handling).OfType<ReviewHandling>()],
            SituationPicture = head.Reference(Key.SituationPicture),
        };
    }

    // The file's name may begin with the quarter ("2024-q4", "2024-q4-kuntastrategia"), which is enough.
    private static Quarter? QuarterOf(ParseContext context)
    {
        var name = context.Source.Id.IsIndex ? context.Source.Id.Folder.TrimEnd('/').Split('/')[^1] : context.Source.Id.Name;
        var written = context.Head.Statement(Key.Quarter);
        var text = written?.Text ?? name[..Math.Min(LengthOfQuarter, name.Length)];
        var quarter = Quarter.Parse(text);
        if (quarter is null && context.Source.Head.IsReadable)
        {
            context.Diagnostics.Add(FollowUpMessages.QuarterNotRead(written?.Place ?? context.Head.Place, written?.Text ?? name));
        }

        return quarter;
    }

    private static ReviewHandling? Handling(HeadReader entry)
    {
        _ = entry.Required(Key.Forum);
        return entry.Reference(Key.Forum) is not { } forum ? null : new ReviewHandling
        {
            Forum = forum,
            Date = entry.Date(Key.Date),
            Deadline = entry.Date(Key.Deadline),
            Description = entry.Text(Key.Description),
            Evidence = entry.Reference(Key.Evidence),
            Place = entry.Place,
        };
    }
}
