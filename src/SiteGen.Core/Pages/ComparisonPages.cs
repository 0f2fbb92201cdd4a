using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Makes the page that shows two years of an evaluation side by side.</summary>
internal static class ComparisonPages
{
    private sealed record Answer(string Part, string Question, string Respondent, bool IsNewer)
    {
        public required PartFindings In { get; init; }

        public required string? Name { get; init; }

        public required AnsweredQuestion Said { get; init; }
    }

    public static ComparisonPage Build(PageScope scope, Evaluation older, Evaluation newer)
    {
        var (before, after) = (Questions(older), Questions(newer));
        var kind = scope.Texts["kind.comparison"];
        var title = scope.Texts.Format("comparison.title", newer.Title, older.Year, newer.Year);
        return new ComparisonPage
        {
            Header = HeaderBuilder.Generated(scope, title) with
            {
                KindName = kind,
                Description = scope.Texts.Format("comparison.lead", older.Year, newer.Year),
                Lead = scope.Texts.Format("comparison.lead", older.Year, newer.Year),
                Breadcrumbs = [.. FrameBuilder.Breadcrumbs(scope, newer), scope.LinkTo(newer)],
                Translations = Comparisons.Translations(scope, newer),
                Feedback = FeedbackLinks.Of(scope, title, kind),
            },
            Older = scope.LinkTo(older),
            Newer = scope.LinkTo(newer),
            OlderYear = $"{older.Year}",
            NewerYear = $"{newer.Year}",
            OlderConclusions = scope.Print(older.Conclusions, older.Id),
            NewerConclusions = scope.Print(newer.Conclusions, newer.Id),
            NewQuestions = [.. after.Where(question => !before.ContainsKey(question.Key)).Select(question => question.Value)],
            DroppedQuestions = [.. before.Where(question => !after.ContainsKey(question.Key)).Select(question => question.Value)],
            SharedQuestions = after.Keys.Count(before.ContainsKey),
            Parts = Parts(scope, older, newer),
        };
    }

    private static Dictionary<string, string> Questions(Evaluation evaluation) => evaluation.Questions
        .DistinctBy(question => References.Fold(question.Text)).ToDictionary(question => References.Fold(question.Text), question => question.Text, StringComparer.Ordinal);

    // In the strategy's order, then the themes of the newer evaluation and what only the older one has.
    private static ImmutableArray<ComparedPart> Parts(PageScope scope, Evaluation older, Evaluation newer)
    {
        var answers = Answers(scope.Site.FindingsOf(newer), isNewer: true).Concat(Answers(scope.Site.FindingsOf(older), isNewer: false));
        var order = scope.Site.FindingsOf(newer).Strategies.Concat(scope.Site.FindingsOf(older).Strategies).Distinct()
            .SelectMany(scope.Site.Tree.Below).Select((node, index) => (node.Id.Value, index)).ToDictionary(pair => pair.Value, pair => pair.index, StringComparer.Ordinal);
        return
        [
            .. answers.GroupBy(answer => answer.Part, StringComparer.Ordinal).OrderBy(part => order.GetValueOrDefault(part.Key, int.MaxValue)).Select((part, index) =>
            {
                var first = part.First().In;
                var link = first.Element is { } element ? scope.LinkTo(element) : null;
                return new ComparedPart(
                    link?.Text ?? first.Theme ?? scope.Texts["evaluation.general"], link, $"s-osa-{index + 1}",
                    [.. part.GroupBy(answer => answer.Question, StringComparer.Ordinal).Select(question => Question(scope, older, newer, question))]);
            }),
        ];
    }

    private static IEnumerable<Answer> Answers(EvaluationFindings found, bool isNewer) =>
        from part in found.Parts
        from respondent in part.Respondents
        from answer in respondent.Answers
        select new Answer(
            part.Element?.Value ?? "#" + References.Fold(part.Theme ?? string.Empty),
            References.Fold(answer.Question?.Text ?? string.Empty),
            References.Fold(respondent.Respondent ?? string.Empty),
            isNewer)
        { In = part, Name = respondent.Respondent, Said = answer };

    private static ComparedQuestion Question(PageScope scope, Evaluation older, Evaluation newer, IGrouping<string, Answer> answers)
    {
        var question = answers.First().Said.Question?.Text;
        var remark = question is null ? null
            : !Asks(older, answers.Key) ? scope.Texts.Format("comparison.new", newer.Year)
            : !Asks(newer, answers.Key) ? scope.Texts.Format("comparison.dropped", older.Year)
            : null;
        return new ComparedQuestion(question, remark,
        [
            .. answers.GroupBy(answer => answer.Respondent, StringComparer.Ordinal).Select(respondent => new ComparedAnswer(
                respondent.First().Name,
                Said(scope, older, respondent.Where(answer => !answer.IsNewer)),
                Said(scope, newer, respondent.Where(answer => answer.IsNewer)))),
        ]);
    }

    private static bool Asks(Evaluation evaluation, string question) =>
        evaluation.Questions.Any(own => References.Fold(own.Text) == question);

    private static AnswerModel? Said(PageScope scope, Evaluation evaluation, IEnumerable<Answer> answers)
    {
        var models = answers.Select(answer => FindingModels.Of(scope, evaluation, answer.Said)).ToArray();
        return models.Length == 0 ? null : new AnswerModel(
            null,
            new Text.Html(string.Concat(models.Select(model => model.Text.Value))),
            [.. models.SelectMany(model => model.Findings)]);
    }
}
