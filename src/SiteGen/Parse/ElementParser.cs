using SiteGen.Model;
using SiteGen.Parse.Markdown;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>Reads an element of a strategy's tree.</summary>
internal static class ElementParser
{
    public static Element Read(ParseContext context, TreePosition position)
    {
        var head = context.Head;
        var (examples, others) = Extract.From(Passage.Of(context.Text), IsExamples);
        return new Element
        {
            Header = HeaderParser.Read(context),
            Body = context.Writer.Write(Passage.BlocksOf(others)),
            Code = head.Statement(Key.Code),
            Prefix = position.Prefix,
            Level = position.Level,
            Period = head.Timetable(Key.Period),
            Implements = head.References(Key.Implements),
            Goal = head.Text(Key.Goal),
            TargetState = head.Text(Key.TargetState),
            Responsible = head.Texts(Key.Responsible),
            Indicators = head.Texts(Key.Indicators),
            Examples = examples.Count == 0 ? Prose.Empty : context.Writer.Write(examples.SelectMany(section => section.Blocks)),
            IsValue = position.IsValue,
        };
    }

    private static SpecialHeading? IsExamples(Passage passage) =>
        Words.Headings.Find(passage.Title) == SpecialHeading.Examples ? SpecialHeading.Examples : null;
}
