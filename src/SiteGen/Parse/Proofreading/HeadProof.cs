using SiteGen.Diagnostics;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Parse.Proofreading;

/// <summary>Reads the head of a document, and the names of its files, as <see cref="Proofreader"/> reads its text.</summary>
internal static class HeadProof
{
    // What is printed as language; other values are dates, addresses and names of files.
    private static readonly Key[] Language =
    [
        Key.Title, Key.Summary, Key.Goal, Key.TargetState, Key.Vision, Key.Mission, Key.Period, Key.Timetable, Key.Description, Key.Reason, Key.Question, Key.Actions,
    ];

    public static void Read(SourceDocument source, ICollection<Diagnostic> diagnostics)
    {
        Read(source.Head, source.Language, false, diagnostics);
        foreach (var attachment in source.Attachments)
        {
            if (PersonalData.IdentityCodeAt(attachment.Title + " " + attachment.Path) is not null) diagnostics.Add(PersonalData.IdentityCode(attachment.Place));
        }
    }

    private static void Read(HeadValue value, string language, bool isLanguage, ICollection<Diagnostic> diagnostics)
    {
        switch (value)
        {
            case HeadMap map:
                foreach (var entry in map.Entries) Read(entry.Value, language, entry.Key is { } key && Language.Contains(key), diagnostics);
                break;
            case HeadList list:
                foreach (var item in list.Items) Read(item, language, isLanguage, diagnostics);
                break;
            case HeadText text:
                Read(text, language, isLanguage, diagnostics);
                break;
        }
    }

    private static void Read(HeadText text, string language, bool isLanguage, ICollection<Diagnostic> diagnostics)
    {
        if (PersonalData.IdentityCodeAt(text.Text) is not null) diagnostics.Add(PersonalData.IdentityCode(text.Place));
        var found = isLanguage ? LineProof.Of(text.Text, language, _ => text.Place) : LineProof.PersonalDataOf(text.Text, _ => text.Place);
        foreach (var diagnostic in found) diagnostics.Add(diagnostic);
    }
}
