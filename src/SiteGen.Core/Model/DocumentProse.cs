using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>All running text of a document, wherever it stands.</summary>
public static class DocumentProse
{
    /// <summary>Every prose of <paramref name="document"/>, with the agenda item that it belongs to, or null.</summary>
    public static IEnumerable<(Prose Prose, AgendaItem? Item)> Of(Document document)
    {
        yield return (document.Body, null);
        switch (document)
        {
            case Element element:
                yield return (element.Examples, null);
                break;
            case Measure measure:
                foreach (var section in measure.Card) yield return (section.Text, null);
                break;
            case Project project:
                foreach (var year in project.Log) yield return (year.Text, null);
                break;
            case Evaluation evaluation:
                foreach (var prose in Of(evaluation)) yield return (prose, null);
                break;
            case Meeting meeting:
                foreach (var item in meeting.Items)
                {
                    yield return (item.Text, item);
                    yield return (item.Decision, item);
                }

                if (meeting.Minutes is { } minutes) yield return (minutes.Text, null);
                break;
        }
    }

    private static IEnumerable<Prose> Of(Evaluation evaluation)
    {
        yield return evaluation.Conclusions;
        foreach (var answers in evaluation.Answers) yield return answers.Introduction;
        foreach (var section in evaluation.OwnSections.Concat(evaluation.Answers.SelectMany(answers => answers.Sections)))
        {
            yield return section.Text;
            foreach (var finding in section.Findings) yield return finding.Text;
        }
    }
}
