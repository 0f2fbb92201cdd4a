using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
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
        var all = scope.Site.Evaluations.ByStrategy[strategy]
            .Where(found => found.Evaluation == scope.Site.Index.Find(found.Evaluation.Id, scope.Language)).ToArray();
        if (all.Length == 0) return [];
        var own = scope.Site.FindingsByElement[element.Id].ToLookup(found => found.Evaluation, found => found.Part);
        var years = all.Select(found => (Year: found.Evaluation.Year ?? Unknown, Model: Model(scope, element, found, own[found.Evaluation].FirstOrDefault())))
            .Where(pair => pair.Model is not null)
            .GroupBy(pair => pair.Year, pair => pair.Model!)
            .OrderByDescending(year => year.Key).ToArray();
        return WithGaps(scope, years, Span(scope, strategy, all));
    }

    // From the first evaluation to the last full year or the latest evaluation, but not beyond the strategy's own time.
    private static (int First, int Last) Span(PageScope scope, DocumentId strategy, EvaluationFindings[] all)
    {
        var years = all.Select(found => found.Evaluation.Year).OfType<int>().ToArray();
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
        Count = scope.Texts.Count("count.findings", evaluations.Sum(own => own.Answers.Sum(answers => answers.Answers.Sum(answer => answer.Findings.Length)))),
        IsOpen = isOpen,
        Evaluations = evaluations,
    };

    private static EvaluatedYear Gap(PageScope scope, int first, int last)
    {
        var title = first == last ? $"{first}" : $"{first}–{last}";
        return new EvaluatedYear
        {
            Title = title,
            Gap = scope.Texts.Format(first == last ? "element.gap.one" : "element.gap.other", title),
            Count = string.Empty,
            IsOpen = false,
            Evaluations = [],
        };
    }

    private static ElementEvaluation? Model(PageScope scope, Element element, EvaluationFindings found, PartFindings? part)
    {
        var path = scope.Site.Tree.PathTo(element.Id).Select(node => node.Id).Append(element.Id).ToArray();
        var asked = path.SelectMany(id => found.AskedOf[id]).Distinct().ToArray();
        var through = part is null ? [.. scope.Site.Tree.Find(element.Id)!.Children.Where(found.Touched.Contains).Select(child => scope.LinkTo(child)).OfType<Link>()] : ImmutableArray<Link>.Empty;
        var isSubject = scope.Site.References.FindDocument(found.Evaluation.Id, found.Evaluation.Subject) is { } subject && path.Contains(subject);
        var isWhole = isSubject && found.AskedOf.Count == 0 && !found.Parts.IsEmpty;
        if (part is null && through.IsEmpty && asked.Length == 0 && !isWhole) return null;
        return new ElementEvaluation
        {
            Link = scope.LinkTo(found.Evaluation),
            Answers = part is null ? [] : FindingModels.Respondents(scope, found.Evaluation, part),
            Unanswered = through.IsEmpty ? [.. Unanswered(asked, part).Select(question => question.Text)] : [],
            Through = through,
            Nothing = part is null && through.IsEmpty && asked.Length == 0 ? scope.Texts["element.nothingfound"] : null,
        };
    }

    // A discussion that was not split by question answers them all.
    private static IEnumerable<Question> Unanswered(Question[] asked, PartFindings? part)
    {
        var answers = part?.Respondents.SelectMany(respondent => respondent.Answers).ToArray() ?? [];
        return answers.Any(answer => answer.Question is null) ? [] : asked.Except(answers.Select(answer => answer.Question!));
    }
}
