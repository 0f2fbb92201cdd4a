using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Gathers what evaluations found of an element, year by year, and says in which years there was none.</summary>
internal static class EvaluationYears
{
    // An evaluation without a year comes last.
    private const int Unknown = int.MinValue;

    public static ImmutableArray<EvaluatedYear> Of(PageScope scope, Element element)
    {
        var strategy = scope.Site.Tree.Find(element.Id)!.Strategy;
        var path = scope.Site.Tree.PathTo(element.Id).Select(node => node.Id).Append(element.Id).ToArray();
        var own = scope.Site.FindingsByElement[element.Id].ToLookup(found => found.Evaluation, found => found.Part);
        var all = scope.Site.Evaluations.ByStrategy[strategy]
            .Where(found => found.Evaluation == scope.Site.Index.Find(found.Evaluation.Id, scope.Language))
            .Select(found => new Found(found, scope.Site.References.FindDocument(found.Evaluation.Id, found.Evaluation.Subject), own[found.Evaluation].FirstOrDefault()))
            .Select(found => (found.Findings.Evaluation.Year, found.Subject, Model: Model(scope, element.Id, path, found)))
            // An evaluation of another branch does not promise to look at this one.
            .Where(found => found.Model is not null || (found.Subject is { } subject && path.Contains(subject))).ToArray();
        if (all.Length == 0) return [];
        var years = all.Where(found => found.Model is not null).GroupBy(found => found.Year ?? Unknown, found => found.Model!).OrderByDescending(year => year.Key).ToArray();
        return WithGaps(scope, years, Span(scope, strategy, [.. all.Select(found => found.Year).OfType<int>()]));
    }

    private sealed record Found(EvaluationFindings Findings, DocumentId? Subject, PartFindings? Part);

    // From the first evaluation to the last full year or the latest evaluation, but not beyond the strategy's own time.
    private static (int First, int Last) Span(PageScope scope, DocumentId strategy, int[] years)
    {
        if (years.Length == 0) return (0, -1);
        var document = scope.Site.Index.Find(strategy, scope.Language) as Strategy;
        var end = document?.Period?.Range?.End?.Year ?? (document?.Status == DocumentStatus.Ended ? years.Max() : int.MaxValue);
        return (years.Min(), Math.Max(years.Max(), Math.Min(scope.Site.Today.Year - 1, end)));
    }

    private static ImmutableArray<EvaluatedYear> WithGaps(PageScope scope, IGrouping<int, ElementEvaluation>[] years, (int First, int Last) span)
    {
        var shown = ImmutableArray.CreateBuilder<EvaluatedYear>();
        var next = span.Last;
        foreach (var year in years)
        {
            if (year.Key == Unknown) continue;
            if (next > year.Key) shown.Add(Gap(scope, year.Key + 1, next));
            shown.Add(Year(scope, $"{year.Key}", [.. year], isOpen: year == years[0]));
            next = year.Key - 1;
        }

        if (next >= span.First) shown.Add(Gap(scope, span.First, next));
        shown.AddRange(years.Where(year => year.Key == Unknown).Select(year => Year(scope, scope.Texts["evaluation.noyear"], [.. year], isOpen: years.Length == 1)));
        return shown.ToImmutable();
    }

    private static EvaluatedYear Year(PageScope scope, string title, ImmutableArray<ElementEvaluation> evaluations, bool isOpen) => new()
    {
        Title = title,
        Gap = null,
        Count = Count(scope, evaluations),
        IsOpen = isOpen,
        Evaluations = evaluations,
    };

    private static string? Count(PageScope scope, ImmutableArray<ElementEvaluation> evaluations) =>
        evaluations.Sum(own => own.Answers.Sum(answers => answers.Answers.Sum(answer => answer.Findings.Length))) switch
        {
            > 0 and var findings => scope.Texts.Count("count.findings", findings),
            _ when evaluations.Any(own => !own.Through.IsEmpty) => scope.Texts["element.inparts"],
            _ when evaluations.All(own => own.Answers.IsEmpty && own.Conclusions.IsEmpty) => scope.Texts["element.noanswers"],
            _ => null,
        };

    private static EvaluatedYear Gap(PageScope scope, int first, int last)
    {
        var title = first == last ? $"{first}" : $"{first}–{last}";
        return new EvaluatedYear
        {
            Title = title,
            Gap = scope.Texts.Format(first == last ? "element.gap.one" : "element.gap.other", title),
            Count = null,
            IsOpen = false,
            Evaluations = [],
        };
    }

    private static ElementEvaluation? Model(PageScope scope, DocumentId element, DocumentId[] path, Found own)
    {
        var (found, subject, part) = own;
        var asked = path.SelectMany(id => found.AskedOf[id]).Distinct().ToArray();
        var through = part is null ? [.. scope.Site.Tree.Find(element)!.Children.Where(found.Touched.Contains).Select(child => scope.LinkTo(child)).OfType<Link>()] : ImmutableArray<Link>.Empty;
        var isSubject = subject == element;
        var isWhole = subject is { } whole && path.Contains(whole) && found.AskedOf.Count == 0 && !found.Parts.IsEmpty;
        if (part is null && through.IsEmpty && asked.Length == 0 && !isWhole && !isSubject) return null;
        var conclusions = isSubject ? scope.Print(found.Evaluation.Conclusions, found.Evaluation.Id) : Html.Empty;
        return new ElementEvaluation
        {
            Link = scope.LinkTo(found.Evaluation),
            Answers = part is null ? [] : FindingModels.Respondents(scope, found.Evaluation, part),
            Unanswered = through.IsEmpty ? [.. Unanswered(asked, part).Select(question => question.Text)] : [],
            Through = through,
            Conclusions = conclusions,
            Nothing = part is not null || !through.IsEmpty || asked.Length > 0 || !conclusions.IsEmpty ? null
                : scope.Texts[isSubject ? "element.nofindings" : "element.nothingfound"],
        };
    }

    // A discussion that was not split by question answers them all.
    private static IEnumerable<Question> Unanswered(Question[] asked, PartFindings? part)
    {
        var answers = part?.Respondents.SelectMany(respondent => respondent.Answers).ToArray() ?? [];
        return answers.Any(answer => answer.Question is null) ? [] : asked.Except(answers.Select(answer => answer.Question!));
    }
}
