using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Audit;
using SiteGen.Diagnostics;
using SiteGen.Load;

namespace SiteGen.Commands;

/// <summary>Shows an audit to a clerk or to programs.</summary>
internal static class AuditWriter
{
    public static string Text(AuditReport report, string language)
    {
        var text = new StringBuilder();
        string Say(string fi, string sv, string en) => new Localized(fi, sv, en).In(language);
        void Part(string heading, IEnumerable<string> lines)
        {
            var all = lines.ToArray();
            text.Append(heading).Append(" (").Append(all.Length).Append(")\n");
            foreach (var line in all) text.Append("  ").Append(Printable(line)).Append('\n');
            text.Append('\n');
        }

        Part(Say("Julkaistavat sivut", "Sidor som publiceras", "Pages that become public"), report.Pages.Select(page => $"{page.Key}  <-  {page.Value}"));
        Part(Say("Julkaistavat liitteet, kuvat ja aineistot", "Bilagor, bilder och data som publiceras", "Attachments, pictures and data that become public"), report.Files);
        Part(Say("Ei julkaista, ja peruste (vain sinun silmillesi)", "Publiceras inte, och grunden (endast för dina ögon)", "Not published, and on which ground (for your eyes only)"), report.Withheld.Select(thing => $"{thing.File}{(thing.Part is null ? string.Empty : $", {thing.Part}")}: {Name(thing.Ground).In(language)}"));
        Part(Say("Uutta verrattuna edelliseen rakennukseen", "Nytt jämfört med förra bygget", "New compared with the last build"), report.Appearing);
        Part(Say("Poistuu verrattuna edelliseen rakennukseen", "Försvinner jämfört med förra bygget", "Gone compared with the last build"), report.Disappearing);
        Part(Say("Tekijätiedot, paikat ja henkilötiedot, jotka lähtevät liitteiden mukana", "Upphovspersoner, platser och personuppgifter som följer med bilagor", "Names, places and personal data that go out with attachments"), report.Facts.Select(fact => IsPersonal(fact) ? $"{fact.Path}: {Value(fact, language)}" : $"{fact.Path}: {fact.Name}: {Value(fact, language)}"));
        Part(Say("Tekstissä näyttää olevan henkilötietoja", "Texten verkar ha personuppgifter", "Texts seem to hold personal data"), report.PersonalData.Select(found => DiagnosticWriter.Line(found, language)));
        return text.ToString();
    }

    public static string Json(AuditReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            JsonSerializer.Serialize(json, new
            {
                pages = report.Pages.Select(page => new { path = page.Key, source = page.Value }),
                files = report.Files.AsEnumerable(),
                withheld = report.Withheld.Select(thing => new { file = thing.File, part = thing.Part, ground = JsonNamingPolicy.CamelCase.ConvertName(thing.Ground.ToString()) }),
                appearing = report.Appearing.AsEnumerable(),
                disappearing = report.Disappearing.AsEnumerable(),
                metadata = report.Facts.Select(fact => new { path = fact.Path, name = fact.Name, value = fact.Value }),
                personalData = report.PersonalData.Select(found => new { code = found.Code, file = found.Place.File, line = found.Place.Line }),
            });
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static bool IsPersonal(FileFact fact) => fact.Name is "identityCode" or "email" or "telephone";

    private static string Value(FileFact fact, string language) => (fact.Name, fact.Value) switch
    {
        ("?", _) => new Localized("tiedostoa ei voitu lukea; tarkista se itse", "filen kunde inte läsas; kontrollera den själv", "the file could not be read; look at it yourself").In(language),
        ("identityCode", var count) => new Localized($"tekstissä näyttää olevan henkilötunnuksia ({count})", $"texten verkar ha personbeteckningar ({count})", $"its text seems to hold personal identity codes ({count})").In(language),
        ("email", var count) => new Localized($"tekstissä näyttää olevan henkilöiden sähköpostiosoitteita ({count})", $"texten verkar ha personers e-postadresser ({count})", $"its text seems to hold people's e-mail addresses ({count})").In(language),
        ("telephone", var count) => new Localized($"tekstissä näyttää olevan puhelinnumeroita ({count})", $"texten verkar ha telefonnummer ({count})", $"its text seems to hold telephone numbers ({count})").In(language),
        ("GPS", "!") => new Localized("kuvauspaikka", "platsen där bilden togs", "the place where it was taken").In(language),
        ("Encrypt", "!") => new Localized("salattu; tekijätietoja ei voitu lukea", "krypterad; uppgifterna kunde inte läsas", "encrypted; names could not be read").In(language),
        (_, "!") => new Localized("asiakirjassa on kommentteja", "dokumentet har kommentarer", "the document has comments").In(language),
        _ => fact.Value,
    };

    /// <summary>The ground in words.</summary>
    public static Localized Name(Ground ground) => ground switch
    {
        Ground.Draft => new("luonnos", "utkast", "draft"),
        Ground.NotYet => new("julkaisupäivä ei ole tullut", "publiceringsdagen har inte kommit", "its day of publication has not come"),
        Ground.Removed => new("poistopäivä on mennyt", "dagen för borttagning har passerat", "its day of removal has passed"),
        Ground.NotToday => new("julkaisu- tai poistopäivän vuoksi ei julkinen tänään", "inte offentlig i dag på grund av sina datum", "not public today by its dates"),
        Ground.WithItsWhole => new("kuuluu asiakirjaan, jota ei julkaista", "hör till ett dokument som inte publiceras", "belongs to a document that is not published"),
        Ground.TitleOnly => new("vain otsikko", "endast rubrik", "title only"),
        Ground.PublicityMissing => new("julkisuus puuttuu", "offentlighet saknas", "publicity is missing"),
        _ => new("ei julkinen", "inte offentlig", "not public"),
    };

    private static string Printable(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
