using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>Reads a work list.</summary>
internal static class WorkListParser
{
    public static WorkList Read(ParseContext context) => new()
    {
        Header = HeaderParser.Read(context),
        Body = context.Writer.Write(context.Text.Document),
        Strategy = context.Head.Reference(Key.Strategy),
        Group = context.Head.Reference(Key.Group),
        Items = [.. context.Head.Entries(Key.Items, KeySets.WorkItemEntry, shorthand: Key.Item).Select(Item)],
    };

    private static WorkItem Item(HeadReader entry) => new()
    {
        Title = entry.Required(Key.Item) ?? string.Empty,
        Raised = entry.Date(Key.Raised),
        Checked = [.. entry.Days(Key.Reviewed).Order()],
        Closed = entry.Date(Key.Closed),
        Responsible = entry.Texts(Key.Responsible),
        Outcome = entry.Text(Key.Outcome),
        Concerns = entry.References(Key.Concerns),
        Place = entry.Place,
    };
}
