using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages.Book;

/// <summary>Makes the chapters of an evaluation from its page.</summary>
internal static class EvaluationChapters
{
    public static IEnumerable<BookPart> Of(PageScope scope, Evaluation evaluation, EvaluationPage page)
    {
        var files = BookChapters.Files(scope, evaluation.Header.Attachments);
        yield return new BookPart("s-alku", [.. Chapters(scope, page, files)], scope.Book!.TakeNew());
    }

    private static IEnumerable<BookChapter> Chapters(PageScope scope, EvaluationPage page, ImmutableArray<BookLinkList> files)
    {
        var texts = scope.Texts;
        if (!page.Process.IsEmpty) yield return BookChapters.Titled("s-vaiheet", 2, texts["evaluation.process"]) with { Steps = page.Process };
        if (!page.Body.IsEmpty) yield return BookChapters.Titled("s-johdanto", 2, texts["book.introduction"]) with { Body = page.Body.WithHeadingsFrom(3) };
        if (!page.Conclusions.IsEmpty) yield return BookChapters.Titled("s-paatelmat", 2, texts["evaluation.conclusions"]) with { Body = page.Conclusions.WithHeadingsFrom(3) };
        if (!page.Questions.IsEmpty)
        {
            yield return BookChapters.Titled("s-kysymykset", 2, texts["evaluation.questions"]) with
            {
                Texts = [.. page.Questions.Select((question, index) => new BookText($"{index + 1}.", [question.Text], default))],
            };
        }

        if (!page.Parts.IsEmpty) yield return BookChapters.Titled("s-havainnot", 2, texts["evaluation.findings"]);
        foreach (var part in page.Parts)
        {
            yield return BookChapters.Titled(part.Anchor, 3, part.Title) with { Code = part.Link?.Code, KindName = part.BranchTitle, Language = part.Link?.Language, Answers = part.Answers };
        }

        if (page.Respondents.Any(own => !own.Introduction.IsEmpty))
        {
            yield return BookChapters.Titled("s-vastaajat", 2, texts["evaluation.respondents"]) with
            {
                Texts =
                [
                    .. page.Respondents.Where(own => !own.Introduction.IsEmpty).Select(own => new BookText(
                        own.Name, own.Date is { } date ? [texts.Format("evaluation.answered", date)] : [], own.Introduction.WithHeadingsFrom(3))),
                ],
            };
        }

        if (!files.IsEmpty) yield return BookChapters.Titled("s-liitteet", 2, texts["layout.attachments"]) with { Links = files };
    }
}
