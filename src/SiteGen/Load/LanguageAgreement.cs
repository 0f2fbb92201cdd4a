using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Publication;
using SiteGen.Source;

namespace SiteGen.Load;

/// <summary>Holds the publicity of a matter's language versions against each other: a matter is public in all of them or in none.</summary>
internal sealed class LanguageAgreement
{
    private readonly Dictionary<(DocumentId, string), (bool IsPublic, Place Place)> first = [];
    private readonly List<Diagnostic> disagreements = [];

    /// <summary>Notes which items of a meeting's own text are public.</summary>
    public void Note(WrittenDocument meeting, Agenda.Split agenda)
    {
        foreach (var number in agenda.WithheldNumbers) Note(meeting, number, isPublic: false);
        foreach (var item in agenda.Items.Where(item => !item.TitleOnly)) Note(meeting, Agenda.NumberOf(item), isPublic: true);
    }

    /// <summary>Notes whether an item's file or minutes are public.</summary>
    public void Note(WrittenDocument document, bool isPublic) => Note(document, document.Id.Name, isPublic);

    /// <summary>Every matter that is public in one language and not in another.</summary>
    public IEnumerable<Diagnostic> Find() => disagreements;

    private void Note(WrittenDocument document, string number, bool isPublic)
    {
        var place = Place.StartOf(document.File.Display);
        if (first.TryAdd((document.Id, number), (isPublic, place)) || first[(document.Id, number)].IsPublic == isPublic) return;
        disagreements.Add(PublicityMessages.LanguagesDisagree(place, number));
    }
}
