using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG094: remarks that staff acknowledged.</summary>
public static class AcknowledgementMessages
{
    public static Diagnostic ReasonMissing(Place place) => Error("SG0940", place,
        new("Kuittauksella ei ole perustetta.", "Kvitteringen saknar motivering.", "The acknowledgement has no reason."),
        new("Lisää ”peruste”: yksi lause siitä, miksi huomautus saa jäädä.", "Lägg till ”motivering”: en mening om varför anmärkningen får stå kvar.",
            "Add a “reason”: one sentence on why the remark may stand."));

    public static Diagnostic CodeUnknown(Place place, string code) => Error("SG0941", place,
        new($"Huomautusta ”{code}” ei ole.", $"Anmärkningen ”{code}” finns inte.", $"There is no remark “{code}”."),
        new("Kirjoita ilmoituksen tunnus, esimerkiksi SG0604.", "Skriv meddelandets kod, till exempel SG0604.", "Write a message's code, such as SG0604."));

    public static Diagnostic MatchesNothing(Place place, string code) => Hint("SG0942", place,
        new($"Kuittaus {code} ei koske enää mitään: tiedostossa ei ole sellaista varoitusta eikä vihjettä.",
            $"Kvitteringen {code} gäller inte längre något: filen har ingen sådan varning och inget sådant tips.",
            $"The acknowledgement {code} matches nothing: the file has no such warning or hint."),
        new("Poista kuittaus. Virhettä ei voi kuitata.", "Ta bort kvitteringen. Ett fel kan inte kvitteras.", "Remove it. An error cannot be acknowledged."));
}
