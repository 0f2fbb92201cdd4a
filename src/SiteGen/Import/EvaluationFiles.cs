using System.Collections.Immutable;
using SiteGen.Create;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Source;
using SiteGen.Vocabulary;
using Value = SiteGen.Create.DraftField.Value;

namespace SiteGen.Import;

/// <summary>Writes a recognised evaluation: its questions and process, a file for each respondent, and the strategy's elements that it names.</summary>
internal static class EvaluationFiles
{
    private static readonly Localized Untitled = new("Arviointi", "Utvärdering", "Evaluation");
    private static readonly Localized UntitledStrategy = new("Strategia", "Strategi", "Strategy");
    private static readonly Localized Element = new("strategian osa", "del av strategin", "part of the strategy");
    private static readonly Localized Untold = new("osa", "del", "part");
    private static readonly Localized UnknownRespondent = new("Vastaaja", "Svarande", "Respondent");

    /// <summary>The evaluation's title: that of the source, with its year.</summary>
    public static string Title(RecognisedEvaluation evaluation, int year, string language)
    {
        var title = evaluation.Title.Length > 0 ? evaluation.Title.TrimEnd(':') : Untitled.In(language);
        return title.Contains($"{year}", StringComparison.Ordinal) ? title : $"{title} {year}";
    }

    /// <summary>The strategy that the branches of <paramref name="evaluation"/> tell of, below <paramref name="folder"/>; and where each branch is.</summary>
    public static (ImmutableArray<ImportedFile> Files, ImmutableDictionary<string, string> Branches) Strategy(RecognisedEvaluation evaluation, string folder, string language, ICollection<Remark> remarks)
    {
        var names = new FileNames();
        var files = ImmutableArray.CreateBuilder<ImportedFile>();
        var branches = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var root = new DocumentHead(UntitledStrategy.In(language), [new DraftField.Entries(Key.Levels, [[new Value(Key.Name, Element)], [new Value(Key.Name, Element)]])], evaluation.Branches[0].Spot);
        remarks.Add(new Remark(evaluation.Branches[0].Spot, origin => ImportMessages.TitleGuessed(origin.Place, origin.Source)));
        files.Add(ImportedFile.Of($"{folder}index.md", root, language, static _ => { }));
        foreach (var (i, branch) in evaluation.Branches.Index())
        {
            var own = $"{folder}{names.Next(folder, $"{i + 1}-", branch.Title.Length > 0 ? branch.Title : Untold.In(language))}/";
            branches[branch.Title] = $"{own}index.md";
            files.Add(ImportedFile.Of($"{own}index.md", new DocumentHead(branch.Title.Length > 0 ? branch.Title : $"{i + 1}", [], branch.Spot), language, static _ => { }));
            foreach (var theme in branch.Themes)
            {
                files.Add(ImportedFile.Of($"{own}{names.Next(own, $"{i + 1}.{theme.Number}-", theme.Title)}.md", new DocumentHead(theme.Title, [], theme.Spot), language, text => text.Blocks(theme.Definition, 2)));
            }
        }

        return (files.ToImmutable(), branches.ToImmutable());
    }

    /// <summary>The evaluation's own file and those of its respondents.</summary>
    public static IEnumerable<ImportedFile> Of(RecognisedEvaluation evaluation, EvaluationPlace place)
    {
        var index = $"{place.Folder}index.md";
        yield return ImportedFile.Of(index, new DocumentHead(Title(evaluation, place.Year, place.Language), [.. Head(evaluation, place, index)], evaluation.Spot), place.Language, text =>
        {
            if (evaluation.Conclusions.IsEmpty) return;
            var name = Words.Headings.Name(SpecialHeading.Conclusions, place.Language);
            text.Heading(2, char.ToUpperInvariant(name[0]) + name[1..], evaluation.Spot);
            text.Blocks(evaluation.Conclusions, 3);
        });
        var names = new FileNames();
        names.Next(place.Folder, string.Empty, "index");
        foreach (var answers in evaluation.Answers) yield return Respondent(answers, place, names);
    }

    private static IEnumerable<DraftField> Head(RecognisedEvaluation evaluation, EvaluationPlace place, string index)
    {
        // Where no strategy is evaluated, the group looks at its own work.
        if (place.Subject is { } subject) yield return new Value(Key.Subject, Path(index, subject));
        else if (place.Group.Length > 0) yield return new Value(Key.Subject, place.Group);
        if (place.Group.Length > 0) yield return new Value(Key.Evaluator, place.Group);
        yield return new Value(Key.Year, $"{place.Year}");
        var questions = evaluation.Questions.Select(question => ImmutableArray.Create(new Value(Key.Question, question)))
            .Concat(evaluation.Branches.SelectMany(branch => branch.Questions.Select(question => (question, branch.Title))).GroupBy(pair => pair.question)
                .Select(asked => ImmutableArray.Create(
                    new Value(Key.Question, asked.Key),
                    new Value(Key.Concerns, string.Empty) { Items = [.. asked.Where(pair => place.Branches.ContainsKey(pair.Title)).Select(pair => Path(index, place.Branches[pair.Title])).Distinct()] })))
            .ToImmutableArray();
        if (!questions.IsEmpty) yield return new DraftField.Entries(Key.Questions, questions);
        if (!evaluation.Steps.IsEmpty) yield return new DraftField.Entries(Key.Process, [.. evaluation.Steps.Select(step => ImmutableArray.Create(new Value(Key.Step, step)))]);
    }

    private static ImportedFile Respondent(RecognisedAnswers answers, EvaluationPlace place, FileNames names)
    {
        var name = answers.Respondent.Length > 0 ? answers.Respondent : UnknownRespondent.In(place.Language);
        ImmutableArray<DraftField> fields = place.Date is { } date ? [new Value(Key.Respondent, name), Drafts.Day(Key.Answered, date)] : [new Value(Key.Respondent, name)];
        return ImportedFile.Of($"{place.Folder}{names.Next(place.Folder, string.Empty, name)}.md", new DocumentHead(name, fields, answers.Spot), place.Language, text =>
        {
            foreach (var part in answers.Sections.GroupBy(section => section.Theme ?? string.Empty))
            {
                if (part.Key.Length > 0) text.Heading(2, Escaped(part.Key), part.First().Spot);
                foreach (var section in part)
                {
                    if (section.Question is { } question) text.Heading(part.Key.Length > 0 ? 3 : 2, Escaped(question), section.Spot);
                    text.Blocks(section.Blocks, 4);
                }
            }
        });
    }

    private static string Escaped(string words) => InlineMarkdown.OneLine([new ImportedText(words)], " ");

    private static string Path(string from, string target) => Targets.PathFrom(from, new DocumentId(target[..^".md".Length]));
}

/// <summary>Where an evaluation is written, and what it refers to.</summary>
internal sealed record EvaluationPlace
{
    /// <summary>The folder with its closing slash.</summary>
    public required string Folder { get; init; }

    /// <summary>The path of the strategy that is evaluated; null where there is none.</summary>
    public required string? Subject { get; init; }

    /// <summary>The path of each branch by its title.</summary>
    public required ImmutableDictionary<string, string> Branches { get; init; }

    /// <summary>Who evaluates; empty where nothing says.</summary>
    public required string Group { get; init; }

    public required DateOnly? Date { get; init; }

    public required int Year { get; init; }

    public required string Language { get; init; }
}
