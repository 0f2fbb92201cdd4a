using System.Collections.Immutable;
using SiteGen.Create;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Vocabulary;

namespace SiteGen.Import;

/// <summary>Writes a recognised agenda: each item with a publicity line that a clerk must fill in, so that nothing is public before.</summary>
internal static class MeetingFiles
{
    public static ImportedFile Of(RecognisedMeeting meeting, string path, string language, ICollection<Remark> remarks)
    {
        ImmutableArray<DraftField> fields = meeting.Date is { } date ? [Drafts.Day(Key.Date, date)] : [];
        if (meeting.Date is null) remarks.Add(new Remark(meeting.Spot, origin => ImportMessages.DateMissing(origin.Place, origin.Source)));
        var publicity = Words.Keys.Name(Key.Publicity, language);
        return ImportedFile.Of(path, new DocumentHead(meeting.Title, fields, meeting.Spot), language, text =>
        {
            foreach (var (i, item) in meeting.Items.Index())
            {
                text.Heading(2, Heading(item, i), item.Spot);
                text.Raw(string.Empty);
                text.Raw($"- {char.ToUpperInvariant(publicity[0])}{publicity[1..]}:");
                text.Blocks(item.Blocks, 3);
                remarks.Add(new Remark(item.Spot, origin => ImportMessages.PublicityOpen(origin.Place, origin.Source)));
            }
        });
    }

    // Every item has a number of its own, in a form that is read as one.
    private static string Heading(RecognisedMatter item, int index)
    {
        var title = InlineMarkdown.OneLine([new ImportedText(item.Title)], " ");
        return $"{item.Number ?? $"{index + 1}."} {title.TrimEnd('#')}".Trim();
    }
}
