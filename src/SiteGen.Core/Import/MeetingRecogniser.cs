using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Publication;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Import;

/// <summary>Finds an agenda: numbered headings (1 §), or a list below a line such as "Asialista". In: blocks. Out: the meeting, and the blocks that are not of it.</summary>
public static partial class MeetingRecogniser
{
    private const int LongestTitle = 200;

    /// <summary>The meeting, null where there is no agenda; and what else the document holds.</summary>
    public static (RecognisedMeeting? Meeting, ImmutableArray<ImportedBlock> Others) Read(ImmutableArray<ImportedBlock> blocks)
    {
        var title = blocks.Where(block => block is ImportedHeading or ImportedParagraph).FirstOrDefault(block => DateIn(PlainText.Of(block)) is not null && PlainText.Of(block).Length <= LongestTitle);
        if (Sections(blocks) is { } sections) return (Meeting(title ?? blocks.FirstOrDefault(), sections.Items), Without(title, sections.Before));
        if (Listed(blocks) is not { } listed) return (null, blocks);
        // A later line that repeats the meeting's title tells nothing new.
        return (Meeting(title, listed.Items), Without(title, listed.Others));
    }

    private static ImmutableArray<ImportedBlock> Without(ImportedBlock? title, ImmutableArray<ImportedBlock> blocks) =>
        title is null ? blocks : [.. blocks.Where(block => block != title && !(block is ImportedHeading && PlainText.Of(block) == PlainText.Of(title)))];

    private static RecognisedMeeting Meeting(ImportedBlock? titled, ImmutableArray<RecognisedMatter> items)
    {
        var words = titled is null ? string.Empty : PlainText.Of(titled);
        var date = DateIn(words);
        return new RecognisedMeeting
        {
            Title = date is { } day ? DatePattern().Replace(words, Dates.Format(day, "fi"), 1) : words,
            Group = DatePattern().Replace(words, string.Empty).Trim(' ', ',', '–', '-'),
            Date = date,
            Items = items,
            Spot = titled?.Spot ?? items[0].Spot,
        };
    }

    // Every "3 §" opens an item; what stands before the first one is no item.
    private static (ImmutableArray<ImportedBlock> Before, ImmutableArray<RecognisedMatter> Items)? Sections(ImmutableArray<ImportedBlock> blocks)
    {
        var starts = Enumerable.Range(0, blocks.Length).Where(i => Number(blocks[i]) is not null).ToArray();
        if (starts.Length == 0) return null;
        var items = starts.Select((start, i) =>
        {
            var (number, title) = Number(blocks[start])!.Value;
            var below = blocks[(start + 1)..(i + 1 < starts.Length ? starts[i + 1] : blocks.Length)];
            if (title.Length == 0 && below is [ImportedParagraph or ImportedHeading, ..]) (title, below) = (PlainText.Of(below[0]), below[1..]);
            return new RecognisedMatter(number, title, below, blocks[start].Spot);
        });
        return (blocks[..starts[0]], [.. items]);
    }

    private static (string Number, string Title)? Number(ImportedBlock block)
    {
        if (block is not (ImportedHeading or ImportedParagraph { IsRemark: false })) return null;
        var words = PlainText.Of(block);
        return words.Length <= LongestTitle && AgendaLines.SplitNumber(words) is ({ } number, var title) && number.EndsWith('§') ? (number, title) : null;
    }

    private static (ImmutableArray<RecognisedMatter> Items, ImmutableArray<ImportedBlock> Others)? Listed(ImmutableArray<ImportedBlock> blocks)
    {
        for (var i = 0; i + 1 < blocks.Length; i++)
        {
            if (blocks[i] is not (ImportedHeading or ImportedParagraph) || Words.ImportCues.Find(PlainText.Of(blocks[i]).TrimEnd(':')) != ImportCue.Agenda || blocks[i + 1] is not ImportedList list) continue;
            var items = list.Items.Select(item => new RecognisedMatter(
                list.IsOrdered && item.Number is { } number ? $"{number}." : null, PlainText.Of(item.Blocks[0]).TrimEnd(':'), item.Blocks[1..], item.Blocks[0].Spot));
            return ([.. items.Where(item => item.Title.Length > 0)], [.. blocks[..i], .. blocks[(i + 2)..]]);
        }

        return null;
    }

    /// <summary>The first day that is named in <paramref name="words"/>, or null.</summary>
    public static DateOnly? DateIn(string words) => DatePattern().Match(words) is { Success: true } match
        ? Dates.Parse($"{int.Parse(match.Groups["day"].Value)}.{int.Parse(match.Groups["month"].Value)}.{match.Groups["year"].Value}") : null;

    [GeneratedRegex(@"\b(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DatePattern();
}
