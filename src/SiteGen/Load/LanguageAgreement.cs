using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Publication;

namespace SiteGen.Load;

/// <summary>Holds the publicity of a matter's language versions against each other: a matter is public in all of them or in none.</summary>
internal sealed class LanguageAgreement
{
    private readonly Dictionary<(string Folder, string Number), (string Language, bool IsPublic)> first = [];
    private readonly List<Diagnostic> disagreements = [];

    /// <summary>Notes which items of a meeting's own text are public.</summary>
    public void Note(WrittenDocument meeting, Agenda.Split agenda)
    {
        foreach (var number in agenda.WithheldNumbers) Note(meeting, number, isPublic: false);
        foreach (var item in agenda.Items.Where(item => !item.TitleOnly)) Note(meeting, Agenda.NumberOf(item), isPublic: true);
    }

    /// <summary>Notes whether a matter is public, by its number; minutes by their name.</summary>
    public void Note(WrittenDocument document, string number, bool isPublic)
    {
        var key = (document.Id.Folder, number.Length == 0 ? document.Id.Name : AttachmentList.Digits(number));
        if (first.TryAdd(key, (document.Language, isPublic))) return;
        var (language, wasPublic) = first[key];
        if (language != document.Language && wasPublic != isPublic) disagreements.Add(PublicityMessages.LanguagesDisagree(Place.StartOf(document.File.Display), number.Length == 0 ? document.Id.Name : number));
    }

    /// <summary>Every matter that is public in one language and not in another.</summary>
    public IEnumerable<Diagnostic> Find() => disagreements;
}
