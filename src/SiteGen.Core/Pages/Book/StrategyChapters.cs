using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Pages.Book;

/// <summary>Makes the chapters of a strategy: what it says of itself, then every element and measure in reading order.</summary>
internal static class StrategyChapters
{
    /// <summary>The anchor of the node at <paramref name="index"/> in reading order.</summary>
    public static string AnchorOf(int index) => $"s-kohta-{index + 1}";

    public static IEnumerable<BookPart> Of(PageScope scope, Strategy strategy)
    {
        var beginning = Beginning(scope, strategy).ToImmutableArray();
        if (!beginning.IsEmpty) yield return new BookPart("s-alku", beginning, scope.Book!.TakeNew());
        foreach (var (index, child) in scope.Site.Tree.Find(strategy.Id)!.Children.Index())
        {
            var chapters = scope.Site.Tree.Below(child).Select(node => node.Id).Prepend(child).Select(id => Of(scope, id)).ToImmutableArray();
            yield return new BookPart(BookStyle.IdOf(index), chapters, scope.Book!.TakeNew());
        }
    }

    private static IEnumerable<BookChapter> Beginning(PageScope scope, Strategy strategy)
    {
        var texts = scope.Texts;
        if (!strategy.Vision.IsEmpty) yield return Text("s-visio", texts["strategy.vision"], [.. strategy.Vision.Select(own => own.Text)]);
        if (strategy.Mission is { } mission) yield return Text("s-missio", texts["strategy.mission"], [mission]);
        if (!strategy.Body.IsEmpty) yield return BookChapters.Titled("s-johdanto", 2, texts["book.introduction"]) with { Body = BookChapters.Print(scope, strategy.Body, strategy.Id, 3) };
        var files = BookChapters.Files(scope, strategy.Header.Attachments);
        if (!files.IsEmpty) yield return BookChapters.Titled("s-liitteet", 2, texts["layout.attachments"]) with { Links = files };
    }

    private static BookChapter Text(string anchor, string title, ImmutableArray<string> lines) =>
        BookChapters.Titled(anchor, 2, title) with { Body = new Html(string.Concat(lines.Select(line => $"<p>{Html.Escape(line)}</p>"))) };

    private static BookChapter Of(PageScope scope, DocumentId id)
    {
        var document = (TreeDocument)scope.Site.Index.Find(id, scope.Language)!;
        var level = Math.Min(6, scope.Site.Tree.PathTo(id).Length + 1);
        var chapter = BookChapters.Titled(scope.Book!.AnchorOf(id)!, level, document.Title) with
        {
            Code = scope.Site.Tree.Find(id)!.Code,
            KindName = document.Level?.Name ?? KindNames.Of(document, scope.Texts),
            Language = document.Language == scope.Language ? null : document.Language,
            Lead = document.Summary,
        };
        // In the order of reading, which notes are numbered by.
        chapter = chapter with { Body = BookChapters.Print(scope, document.Body, id, level + 1) };
        chapter = document switch
        {
            Measure measure => Measure(scope, measure, chapter),
            Element element => Element(scope, element, chapter),
            _ => chapter,
        };
        return chapter with { Links = BookChapters.Files(scope, document.Header.Attachments) };
    }

    private static BookChapter Element(PageScope scope, Element element, BookChapter chapter) => chapter with
    {
        Facts = [.. ElementPages.Facts(scope, element).Select(BookFacts.Plain)],
        Texts =
        [
            .. Named(scope.Texts["element.examples"], element.Examples.IsEmpty ? Html.Empty : BookChapters.Print(scope, element.Examples, element.Id, chapter.Level + 1)),
            .. Named(scope.Texts["element.goal"], element.Goal),
            .. Named(scope.Texts["element.targetstate"], element.TargetState),
        ],
    };

    private static BookChapter Measure(PageScope scope, Measure measure, BookChapter chapter)
    {
        var progress = MeasureProgress.On(scope.Site, measure, scope.Site.Today);
        var latest = measure.FollowUp.LastOrDefault(entry => entry.Date <= scope.Site.Today);
        return chapter with
        {
            Status = StatusModels.Mark(progress.Status, scope.Texts),
            StatusNote = latest is null ? null : string.Join(": ", new[] { scope.Date(latest.Date), latest.Reason }.OfType<string>()),
            Facts = [.. Facts(scope, measure)],
            Texts = [.. measure.Card.OrderBy(own => own.Part).Select(own => MeasurePages.Part(scope, measure, own.Part))
                .Where(part => !part.Text.IsEmpty || !part.Values.IsEmpty)
                .Select(part => new BookText(part.Name, part.Values, part.Text.WithHeadingsFrom(chapter.Level + 1)))],
        };
    }

    private static IEnumerable<Fact> Facts(PageScope scope, Measure measure)
    {
        if (!measure.Responsible.IsEmpty) yield return BookFacts.Plain(RoleLinks.Fact(scope, "fact.responsible", measure.Responsible));
        if (scope.Short(measure.Timetable) is { } when) yield return new Fact(scope.Texts["card.timetable"], when);
        if (measure.Period is { } period) yield return new Fact(scope.Texts["fact.period"], period.Text);
    }

    private static IEnumerable<BookText> Named(string name, string? text) => text is null ? [] : [new BookText(name, [text], Html.Empty)];

    private static IEnumerable<BookText> Named(string name, Html text) => text.IsEmpty ? [] : [new BookText(name, [], text)];
}
