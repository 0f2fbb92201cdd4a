using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Compare;

/// <summary>The texts of a strategy and its parts that are held against an earlier version.</summary>
public static class ComparedFields
{
    // Where the markup of running text breaks into paragraphs.
    private static readonly string[] Breaks = ["</p>", "</li>", "<ul>", "<ol>", "</tr>", "</caption>", "</h1>", "</h2>", "</h3>", "</h4>", "</h5>", "</h6>", "</dt>", "</dd>", "<br>", "<br />"];

    /// <summary>Each text with the key of its name among the interface texts; empty where the document lacks it.</summary>
    public static IEnumerable<(string NameKey, string Text)> Of(Document document)
    {
        yield return ("changes.field.title", document.Title);
        yield return ("changes.field.summary", document.Summary ?? string.Empty);
        foreach (var field in document switch
        {
            Strategy strategy => Of(strategy),
            Element element => Of(element),
            Measure measure => Of(measure),
            _ => [],
        })
        {
            yield return field;
        }

        yield return ("changes.field.body", Lines(document.Body));
    }

    private static IEnumerable<(string, string)> Of(Strategy strategy)
    {
        yield return ("fact.period", strategy.Period?.Text ?? string.Empty);
        yield return ("strategy.vision", Lines(strategy.Vision));
        yield return ("strategy.mission", strategy.Mission ?? string.Empty);
    }

    private static IEnumerable<(string, string)> Of(Element element)
    {
        yield return ("fact.period", element.Period?.Text ?? string.Empty);
        yield return ("element.strategicgoal", element.Goal ?? string.Empty);
        yield return ("element.targetstate", element.TargetState ?? string.Empty);
        yield return ("fact.responsible", Lines(element.Responsible));
        yield return ("element.examples", Lines(element.Examples));
    }

    private static IEnumerable<(string, string)> Of(Measure measure)
    {
        yield return ("measure.period", measure.Period?.Text ?? string.Empty);
        foreach (var part in Enum.GetValues<CardPart>())
        {
            var section = measure.Card.FirstOrDefault(section => section.Part == part);
            var text = section is null ? string.Empty : string.Join('\n', new[] { Lines(section.Values), Lines(section.Text) }.Where(own => own.Length > 0));
            yield return ("card." + part.ToString().ToLowerInvariant(), text);
        }
    }

    private static string Lines(IEnumerable<Statement> statements) => string.Join('\n', statements.Select(statement => statement.Text));

    private static string Lines(Prose prose) => string.Join('\n', prose.Resolve(static _ => new LinkTags(string.Empty, string.Empty)).Value
        .Split(Breaks, StringSplitOptions.None).Select(part => new Html(part).ToPlainText()).Where(line => line.Length > 0));
}
