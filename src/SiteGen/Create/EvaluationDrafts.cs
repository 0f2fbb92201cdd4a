using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Vocabulary;
using Value = SiteGen.Create.DraftField.Value;

namespace SiteGen.Create;

/// <summary>What a new evaluation begins with: three questions, or those of the evaluation before it.</summary>
internal static class EvaluationDrafts
{
    private static readonly ImmutableArray<Localized> Questions =
    [
        new("Mikä on onnistunut?", "Vad har lyckats?", "What has gone well?"),
        new("Mikä ei ole edennyt ja miksi?", "Vad har inte framskridit och varför?", "What has not moved, and why?"),
        new("Mitä muutetaan ensi vuonna?", "Vad ändras nästa år?", "What will be changed next year?"),
    ];

    private static readonly ImmutableArray<Localized> Steps =
    [
        new("Yhteinen arviointi", "Gemensam utvärdering", "Joint evaluation"),
        new("Kysely johtoryhmälle", "Enkät till ledningsgruppen", "Survey to the management team"),
        new("Yhteenveto", "Sammandrag", "Summary"),
        new("Hallituksen lausunto", "Styrelsens utlåtande", "The board's comments"),
        new("Valtuuston käsittely", "Fullmäktiges behandling", "The council's handling"),
    ];

    /// <summary>The draft of a first evaluation, in the year of <paramref name="today"/>.</summary>
    public static Draft First(DateOnly today) => Of(
        today,
        [.. Questions.Select(question => ImmutableArray.Create(new Value(Key.Question, question)))],
        [.. Steps.Select(step => ImmutableArray.Create(new Value(Key.Step, step)))]);

    /// <summary>The draft of the evaluation after <paramref name="last"/>: the same questions, of the same elements, by the same steps.</summary>
    /// <param name="path">How a reference of <paramref name="last"/> is written in the new document.</param>
    public static Draft After(Evaluation last, DateOnly today, Func<Reference, string> path)
    {
        var draft = Of(today, [.. last.Questions.Select(question => Question(question, path))], [.. last.Process.Select(Step)]);
        var references = new[] { (Key.Subject, last.Subject), (Key.Evaluator, last.Evaluator) }
            .Where(pair => pair.Item2 is not null).Select(pair => new Value(pair.Item1, path(pair.Item2!)));
        return draft with { Head = [draft.Head[0], .. references, .. draft.Head[1..]] };
    }

    /// <summary>The draft of a respondent's answers: a heading for each element that is asked of, with its questions.</summary>
    public static Draft Answers(Evaluation evaluation, Site site)
    {
        var parts = evaluation.Questions
            .SelectMany(question => question.Concerns.Select(concern => (Title: TitleOf(site, evaluation, concern), question.Text)))
            .Concat(evaluation.Questions.Where(question => question.Concerns.IsEmpty).Select(question => (Title: question.Text, Text: string.Empty)))
            .GroupBy(pair => pair.Title).Select(part => new DraftHeading(Same(part.Key), Same(Below(part.Select(pair => pair.Text)))));
        return new Draft { Head = [], Opening = Same(string.Empty), Headings = [.. parts] };
    }

    private static string Below(IEnumerable<string> questions) =>
        string.Join("\n\n", questions.Select(question => question.Length == 0 ? "- " : $"### {question}\n\n- "));

    private static string TitleOf(Site site, Evaluation evaluation, Reference reference) =>
        site.References.FindDocument(evaluation.Id, reference) is { } id ? site.Index.Find(id)?.Title ?? reference.Target : reference.Target;

    private static Localized Same(string text) => new(text, text, text);

    private static ImmutableArray<Value> Question(Question question, Func<Reference, string> path) => question.Concerns.IsEmpty
        ? [new Value(Key.Question, question.Text)]
        : [new Value(Key.Question, question.Text), new Value(Key.Concerns, string.Empty) { Items = [.. question.Concerns.Select(path)] }];

    private static ImmutableArray<Value> Step(ProcessStep step) =>
        step.By is { } by ? [new Value(Key.Step, step.Name), new Value(Key.By, by)] : [new Value(Key.Step, step.Name)];

    // A deadline that has passed would be the first remark that a clerk gets.
    private static DateOnly Deadline(DateOnly today) => new DateOnly(today.Year, 8, 31) is var august && august > today ? august : today.AddMonths(3);

    private static Draft Of(DateOnly today, ImmutableArray<ImmutableArray<Value>> questions, ImmutableArray<ImmutableArray<Value>> steps) => Drafts.With(
        new Value(Key.Year, $"{today.Year}"),
        Drafts.Day(Key.Deadline, Deadline(today)),
        new DraftField.Entries(Key.Questions, questions),
        new DraftField.Entries(Key.Process, steps));
}
