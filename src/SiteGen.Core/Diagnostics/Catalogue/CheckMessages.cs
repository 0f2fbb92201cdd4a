using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG090: how the parts of a strategy and its versions fit together.</summary>
public static class CheckMessages
{
    public static Diagnostic TimetableOutsidePeriod(Place place, string timetable, string period) => Warning("SG0901", place,
        new($"Aika ”{timetable}” on strategian kauden ”{period}” ulkopuolella.", $"Tiden ”{timetable}” ligger utanför strategins period ”{period}”.",
            $"The time “{timetable}” lies outside the strategy's period “{period}”."),
        new("Korjaa aikataulu tai strategian kausi.", "Rätta tidtabellen eller strategins period.", "Correct the timetable, or the strategy's period."));

    public static Diagnostic ElementWithoutMeasures(Place place, string level) => Warning("SG0902", place,
        new($"Osalla ({level}) ei ole yhtään toimenpidettä, vaikka tason muilla osilla on.",
            $"Delen ({level}) har inga åtgärder, fast andra delar på nivån har det.",
            $"The element ({level}) has no measures, though others on its level have."),
        new("Lisää toimenpide, tai kerro tekstissä ja kuittauksessa, miksi sitä ei ole.", "Lägg till en åtgärd, eller berätta i texten och i en kvittering varför den saknas.",
            "Add a measure, or say in the text and in an acknowledgement why there is none."));

    public static Diagnostic ImplementsEarlierVersion(Place place, string target) => Warning("SG0903", place,
        new($"Viittaus ”{target}” vie strategian aiempaan versioon.", $"Hänvisningen ”{target}” leder till en tidigare version av strategin.",
            $"The reference “{target}” leads to an earlier version of the strategy."),
        new("Vaihda viittaus uusimman version vastaavaan osaan.", "Byt hänvisningen till motsvarande del i den nyaste versionen.",
            "Let it lead to the same element of the newest version."));

    public static Diagnostic ImplementsOwnWhole(Place place, string target) => Warning("SG0904", place,
        new($"Osa kertoo toteuttavansa kohdan ”{target}”, johon se jo kuuluu.", $"Delen säger sig genomföra ”{target}”, som den redan hör till.",
            $"The element says that it carries out “{target}”, which it is part of already."),
        new("Poista viittaus tai vaihda se siihen kohtaan, jota tarkoitit.", "Ta bort hänvisningen eller byt den till det som avsågs.",
            "Remove the reference, or let it lead to what was meant."));

    public static Diagnostic PreviousVersionTaken(Place place, string target, string other) => Error("SG0905", place,
        new($"Version ”{target}” jälkeen tulee jo ”{other}”: yhdellä versiolla voi olla vain yksi seuraava.",
            $"Efter versionen ”{target}” kommer redan ”{other}”: en version kan bara ha en efterföljare.",
            $"The version “{target}” is followed by “{other}” already: a version has only one that follows it."),
        new("Merkitse edelliseksi versioksi se, josta tämä on tehty viimeksi.", "Ange som föregående version den som denna senast gjordes av.",
            "Name as previous version the one that this was last made from."));
}
