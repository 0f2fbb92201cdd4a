using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Compose;

/// <summary>
/// Finds out what each heading of an evaluation's answers names: an element of the evaluated strategy, a question, or a
/// theme of its own.
/// </summary>
internal sealed class FindingsMatcher
{
    private readonly Evaluation evaluation;
    private readonly StrategyTree tree;
    private readonly ILookup<DocumentId, Question> askedOf;
    private readonly ImmutableArray<TreeNode> nodes;
    private readonly ILookup<string, DocumentId> elements;
    private readonly Dictionary<string, Question> questions = new(StringComparer.Ordinal);
    private readonly NearWords titles;
    private readonly ICollection<Diagnostic> diagnostics;

    public FindingsMatcher(
        Evaluation evaluation, References references, (DocumentIndex Documents, StrategyTree Tree) site, ICollection<Diagnostic> diagnostics)
    {
        this.evaluation = evaluation;
        this.diagnostics = diagnostics;
        tree = site.Tree;
        askedOf = evaluation.Questions
            .SelectMany(question => question.Concerns.Select(reference => (Id: references.FindDocument(evaluation.Id, reference), question)))
            .Where(pair => pair.Id is not null).ToLookup(pair => pair.Id!.Value, pair => pair.question);
        nodes = [.. Nodes(references.FindDocument(evaluation.Id, evaluation.Subject))];
        foreach (var question in evaluation.Questions) questions.TryAdd(References.Fold(question.Text), question);
        var names = nodes.SelectMany(node => site.Documents.Versions(node.Id).Select(document => (Name: document.Title, node.Id))
            .Concat(new[] { node.Code, node.BareCode }.OfType<string>().Select(code => (Name: code, node.Id)))).ToArray();
        elements = names.Select(pair => (Name: References.Fold(pair.Name), pair.Id)).Distinct().ToLookup(pair => pair.Name, pair => pair.Id, StringComparer.Ordinal);
        titles = new NearWords(names.Select(pair => pair.Name).Concat(evaluation.Questions.Select(question => question.Text)));
    }

    /// <summary>The evaluation's findings, by part.</summary>
    public EvaluationFindings Match()
    {
        var parts = new Dictionary<(DocumentId?, string?), List<(int Respondent, AnsweredQuestion Answer)>>();
        var ownText = ImmutableArray.CreateBuilder<Prose>();
        Sort(evaluation.OwnSections, -1, parts, ownText);
        foreach (var (index, answers) in evaluation.Answers.Index()) Sort(answers.Sections, index, parts, ownText: null);
        var order = nodes.Select((node, index) => (node.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        var sorted = parts
            .OrderBy(part => part.Key.Item1 is { } element ? order[element] : int.MaxValue)
            .Select(part => new PartFindings(part.Key.Item1, part.Key.Item2, Group(part.Value)));
        return new EvaluationFindings
        {
            Evaluation = evaluation,
            Parts = [.. sorted],
            OwnText = ownText.ToImmutable(),
            AskedOf = askedOf,
            Strategies = [.. nodes.Select(node => node.Strategy).Distinct()],
            Touched = parts.Keys.Select(key => key.Item1).OfType<DocumentId>()
                .SelectMany(id => tree.PathTo(id).Select(node => node.Id).Append(id)).ToFrozenSet(),
        };
    }

    // The evaluated strategy or branch; where a group or an activity is evaluated, the strategies that its questions name.
    private IEnumerable<TreeNode> Nodes(DocumentId? subject)
    {
        var named = subject is { } id && tree.Find(id) is { } node ? [node] : askedOf.Select(group => tree.Find(group.Key)).OfType<TreeNode>()
            .Select(own => tree.Find(own.Strategy)!).DistinctBy(own => own.Id).ToArray();
        return named.SelectMany(root => root.Parent is null ? tree.Below(root.Id) : tree.Below(root.Id).Prepend(root));
    }

    private void Sort(
        ImmutableArray<AnswerSection> sections, int respondent,
        Dictionary<(DocumentId?, string?), List<(int, AnsweredQuestion)>> parts, ImmutableArray<Prose>.Builder? ownText)
    {
        (DocumentId? Element, string? Theme) part = default;
        var partLevel = int.MaxValue;
        foreach (var section in sections)
        {
            var question = questions.GetValueOrDefault(References.Fold(section.Heading));
            var named = elements[References.Fold(section.Heading)].ToArray();
            if (named.Length == 1) (part, partLevel) = ((named[0], null), section.Level);
            else if (question is not null && section.Level <= partLevel) (part, partLevel) = (default, int.MaxValue);
            else if (question is null)
            {
                ReportNearMiss(section);
                if (ownText is not null)
                {
                    ownText.Add(section.AsText);
                    (part, partLevel) = (default, int.MaxValue);
                    continue;
                }

                (part, partLevel) = ((null, section.Heading), section.Level);
            }

            if (section.Text.IsEmpty && section.Findings.IsEmpty) continue;
            if (!parts.TryGetValue(part, out var answers)) parts[part] = answers = [];
            answers.Add((respondent, new AnsweredQuestion(question, section.Text, section.Findings)));
        }
    }

    private ImmutableArray<RespondentFindings> Group(List<(int Respondent, AnsweredQuestion Answer)> answers) =>
    [
        .. answers.GroupBy(answer => answer.Respondent).OrderBy(group => group.Key).Select(group => new RespondentFindings(
            group.Key < 0 ? null : evaluation.Answers[group.Key].Respondent, [.. group.Select(answer => answer.Answer)])),
    ];

    private void ReportNearMiss(AnswerSection section)
    {
        if (titles.Nearest(section.Heading) is { } meant)
        {
            diagnostics.Add(StrategyMessages.HeadingAlmostElement(section.Place, section.Heading, meant));
        }
    }
}
