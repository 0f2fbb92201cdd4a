using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG12: what stops an import, and what a clerk must look at after it. A place is in the written draft; its source is named in the text.</summary>
public static class ImportMessages
{
    public static Diagnostic FileMissing(string file) => Error("SG1201", Place.StartOf(file),
        new("Tiedostoa ei löydy tai sitä ei voi lukea.", "Filen hittas inte eller kan inte läsas.", "The file is not there or cannot be read."),
        new("Tarkista nimi ja kansio, ja sulje tiedosto, jos se on auki toisessa ohjelmassa.", "Kontrollera namnet och mappen, och stäng filen om den är öppen i ett annat program.", "Check the name and the folder, and close the file if another program has it open."));

    public static Diagnostic FormatUnknown(string file) => Error("SG1202", Place.StartOf(file),
        new("Tätä tiedostomuotoa ei osata tuoda.", "Det här filformatet kan inte importeras.", "Files of this kind cannot be imported."),
        new("Tallenna tiedosto muotoon .docx, .pptx, .md tai .txt ja tuo se.", "Spara filen som .docx, .pptx, .md eller .txt och importera den.", "Save the file as .docx, .pptx, .md or .txt and import that."));

    public static Diagnostic Encrypted(string file) => Error("SG1203", Place.StartOf(file),
        new("Tiedosto on suojattu salasanalla tai vanhaa Office-muotoa, joten sitä ei voi lukea.", "Filen är skyddad med lösenord eller i gammalt Office-format och kan inte läsas.", "The file is protected by a password, or of an old Office format, and cannot be read."),
        new("Avaa se omassa ohjelmassaan, poista salasana ja tallenna muotoon .docx tai .pptx.", "Öppna den i sitt eget program, ta bort lösenordet och spara som .docx eller .pptx.", "Open it in its own program, take the password off and save it as .docx or .pptx."));

    public static Diagnostic Corrupt(string file) => Error("SG1204", Place.StartOf(file),
        new("Tiedosto on rikki, tai sen sisältö on muuta kuin nimen pääte lupaa.", "Filen är skadad, eller innehåller något annat än filändelsen lovar.", "The file is broken, or holds something else than its name promises."),
        new("Avaa se omassa ohjelmassaan, tallenna uudelleen ja yritä sitten.", "Öppna den i sitt eget program, spara på nytt och försök sedan.", "Open it in its own program, save it again, and then try."));

    public static Diagnostic TooLarge(string file) => Error("SG1205", Place.StartOf(file),
        new("Tiedosto on liian suuri: sisältö purkautuisi suuremmaksi kuin tuonti sallii.", "Filen är för stor: innehållet skulle bli större än importen tillåter.", "The file is too large: its content would unpack to more than an import allows."),
        new("Pienennä kuvat tai jaa asiakirja osiin.", "Gör bilderna mindre eller dela dokumentet.", "Make the pictures smaller, or divide the document."));

    public static Diagnostic NothingFound(string file) => Error("SG1206", Place.StartOf(file),
        new("Tiedostossa ei ole tekstiä, jonka voisi tuoda.", "Filen har ingen text att importera.", "The file has no text to import."),
        new("Jos teksti on kuvina, kirjoita se tekstiksi ennen tuontia.", "Om texten finns i bilder, skriv den som text före importen.", "If the text is in pictures, write it as text before importing."));

    public static Diagnostic WouldOverwrite(string file) => Error("SG1207", Place.StartOf(file),
        new("Tiedosto on jo olemassa. Tuonti ei kirjoita päälle, joten mitään ei kirjoitettu.", "Filen finns redan. En import skriver inte över, så ingenting skrevs.", "The file exists. An import writes over nothing, so nothing was written."),
        new("Valitse toinen kansio valitsimella --into, tai siirrä vanha pois.", "Välj en annan mapp med --into, eller flytta undan den gamla.", "Choose another folder with --into, or move the old one away."));

    public static Diagnostic KindNotImported(string written) => Error("SG1208", Place.OfCommand,
        new($"Laji ”{written}” ei käy tuontiin.", $"Typen ”{written}” går inte att importera som.", $"“{written}” is no kind that can be imported as."),
        new("Anna strategia, toimenpide, arviointi, kokous tai sivu, tai jätä valitsin --kind pois.", "Ange strategi, åtgärd, utvärdering, möte eller sida, eller lämna bort --kind.", "Give strategy, measure, evaluation, meeting or page, or leave --kind out."));

    public static Diagnostic FolderNotAllowed(string folder) => Error("SG1209", Place.OfCommand,
        new($"Kansio ”{folder}” ei käy kohteeksi.", $"Mappen ”{folder}” duger inte som mål.", $"The folder “{folder}” cannot be the target."),
        new("Anna kansio, joka on sisältökansion alla, esimerkiksi strategiat/oma-strategia.", "Ange en mapp under innehållsmappen, till exempel strategier/var-strategi.", "Give a folder below the content folder, such as strategies/our-strategy."));

    public static Diagnostic GuessedEncoding(Place place, Localized source) => Hint("SG1210", place,
        With("Tiedoston merkistö pääteltiin.", "Filens teckenkodning är en gissning.", "The file's encoding was guessed.", source),
        new("Tarkista ä, ö, å ja lainausmerkit.", "Kontrollera ä, ö, å och citattecken.", "Check ä, ö, å and quotation marks."));

    public static Diagnostic PublicityOpen(Place place, Localized source) => Warning("SG1220", place,
        With("Asian julkisuus on ratkaisematta, ja ilman sitä asia on suljettu.", "Ärendets offentlighet är inte avgjord, och utan den är ärendet stängt.", "The item's publicity is undecided, and without it the item is closed.", source),
        new("Kirjoita riville Julkisuus: julkinen, vain otsikko tai ei julkinen.", "Skriv på raden Offentlighet: offentlig, endast rubrik eller inte offentlig.", "Write on the line Publicity: public, title only or not public."));

    public static Diagnostic PartMissing(Place place, Localized source, Localized part) => Warning("SG1221", place,
        With($"Toimenpidekortista ei löytynyt osaa ”{part.Fi}”.", $"Åtgärdskortet saknar delen ”{part.Sv}”.", $"The measure card has no part “{part.En}”.", source),
        new("Lisää osa, jos se on lähteessä toisella nimellä, tai jätä puute näkyviin.", "Lägg till delen om källan har den under ett annat namn, eller låt bristen synas.", "Add the part if the source has it by another name, or let the gap show."));

    public static Diagnostic MeasureWithoutCard(Place place, Localized source) => Warning("SG1222", place,
        With("Toimenpide on lähteessä vain yhteenvedossa, joten kortti puuttuu ja paikka on arvaus.", "Åtgärden finns bara i källans översikt, så kortet saknas och platsen är en gissning.", "The measure stands in the source's overview only, so it has no card and its place is a guess.", source),
        new("Siirrä tiedosto oikeaan kansioon ja kirjoita kortin osat.", "Flytta filen till rätt mapp och skriv kortets delar.", "Move the file to the right folder and write the card's parts."));

    public static Diagnostic LetterGiven(Place place, Localized source, string letter) => Hint("SG1223", place,
        With($"Toimenpiteellä ei ole lähteessä kirjainta; se sai kirjaimen {letter}.", $"Åtgärden har ingen bokstav i källan; den fick bokstaven {letter}.", $"The measure has no letter in the source; it was given the letter {letter}.", source),
        new("Nimeä tiedosto uudelleen, jos kirjain on toinen.", "Byt filens namn om bokstaven är en annan.", "Rename the file if the letter is another one."));

    public static Diagnostic TimetableNotRead(Place place, Localized source) => Warning("SG1224", place,
        With("Aikataulusta ei löytynyt ajankohtaa.", "I tidtabellen finns ingen tidpunkt.", "No time was found in the timetable.", source),
        new("Kirjoita aika, esimerkiksi syksy 2026 tai 10–12/2026.", "Skriv tiden, till exempel hösten 2026 eller 10–12/2026.", "Write the time, such as autumn 2026 or 10–12/2026."));

    public static Diagnostic ElementWithoutTitle(Place place, Localized source, string code) => Warning("SG1225", place,
        With($"Strategian osalla {code} ei ole lähteessä otsikkoa.", $"Strategins del {code} har ingen rubrik i källan.", $"The strategy's element {code} has no title in the source.", source),
        new("Kirjoita otsikko ja nimeä kansio sen mukaan.", "Skriv en rubrik och ge mappen namn efter den.", "Write a title, and name the folder after it."));

    public static Diagnostic TextLeftOver(Place place, Localized source) => Warning("SG1226", place,
        With("Tekstiä, jota ei tunnistettu rakenteen osaksi, on koottu tähän.", "Text som inte kändes igen som en del av strukturen har samlats här.", "Text that was not recognised as part of the structure is collected here.", source),
        new("Siirrä se oikeaan paikkaan tai poista se.", "Flytta texten till rätt ställe eller ta bort den.", "Move it to where it belongs, or delete it."));

    public static Diagnostic PictureWithoutText(Place place, Localized source) => Warning("SG1227", place,
        With("Kuvalla ei ole tekstivastinetta.", "Bilden har ingen textmotsvarighet.", "The picture has no text alternative.", source),
        new("Kirjoita hakasulkeisiin, mitä kuvassa on.", "Skriv mellan hakparenteserna vad bilden visar.", "Write between the brackets what the picture shows."));

    public static Diagnostic PictureLeftOut(Place place, Localized source) => Warning("SG1228", place,
        With("Kuva jäi pois, koska sen muotoa ei voi näyttää verkkosivulla tai se on liian suuri.", "En bild lämnades bort, för formatet kan inte visas på en webbsida eller bilden är för stor.", "A picture was left out: its format cannot be shown on a web page, or it is too large.", source),
        new("Tallenna kuva png- tai jpg-muotoon asiakirjan kansioon ja lisää se tekstiin.", "Spara bilden som png eller jpg i dokumentets mapp och lägg in den i texten.", "Save the picture as png or jpg in the document's folder and put it into the text."));

    public static Diagnostic LinkRemoved(Place place, Localized source, string target) => Warning("SG1229", place,
        With($"Linkki ”{target}” muuttui tekstiksi, koska osoite ei toimi verkkosivulla.", $"Länken ”{target}” blev text, för adressen fungerar inte på en webbsida.", $"The link “{target}” became text, as its address does not work on a web page.", source),
        new("Kirjoita linkki uudelleen, jos kohde on verkossa tai tällä sivustolla.", "Skriv länken på nytt om målet finns på webben eller på den här webbplatsen.", "Write the link again if its target is on the web or on this site."));

    public static Diagnostic ObjectLeftOut(Place place, Localized source) => Warning("SG1230", place,
        With("Kaavio, upotettu tiedosto tai piirros jäi pois.", "Ett diagram, en inbäddad fil eller en teckning lämnades bort.", "A chart, an embedded file or a drawing was left out.", source),
        new("Tallenna se kuvaksi ja lisää tekstiin, tai kerro sama sanoin ja lukuina.", "Spara den som bild och lägg in den i texten, eller säg samma sak med ord och siffror.", "Save it as a picture and put it into the text, or say the same in words and figures."));

    public static Diagnostic DateMissing(Place place, Localized source) => Warning("SG1231", place,
        With("Kokouksen päivää ei löytynyt.", "Mötets dag hittades inte.", "The day of the meeting was not found.", source),
        new("Kirjoita päivä otsaketietoihin ja kansion nimeen.", "Skriv dagen i metadata och i mappens namn.", "Write the day into the head and into the folder's name."));

    public static Diagnostic TitleGuessed(Place place, Localized source) => Warning("SG1232", place,
        With("Asiakirjan otsikko on arvaus.", "Dokumentets rubrik är en gissning.", "The document's title is a guess.", source),
        new("Kirjoita oikea otsikko ja nimeä kansio tarvittaessa sen mukaan.", "Skriv den rätta rubriken och ge vid behov mappen namn efter den.", "Write the right title, and name the folder after it where needed."));

    public static Diagnostic FindingWithoutTarget(Place place, Localized source, string heading) => Warning("SG1233", place,
        With($"Ei tiedetä, mitä strategian osaa havainnot ”{heading}” koskevat.", $"Det är inte känt vilken del av strategin iakttagelserna ”{heading}” gäller.", $"It is not known which element of the strategy the findings “{heading}” are about.", source),
        new("Vaihda otsikoksi strategian osan nimi tai tunnus.", "Byt rubriken till namnet på eller beteckningen för en del av strategin.", "Make the heading the name or the code of an element of the strategy."));

    public static Diagnostic RespondentUnknown(Place place, Localized source) => Warning("SG1234", place,
        With("Ei löytynyt, kuka arvioinnin vastaukset antoi.", "Det framgår inte vem som gav utvärderingens svar.", "It was not found who gave the evaluation's answers.", source),
        new("Kirjoita avaimeen vastaaja ryhmän tai roolin nimi.", "Skriv gruppens eller rollens namn i nyckeln svarande.", "Write the name of the group or role into the key respondent."));

    public static Diagnostic FindingAlmostOf(Place place, Localized source, string heading, string title) => Warning("SG1235", place,
        With($"Havaintojen otsikko ”{heading}” on melkein ”{title}”, ja ne koottiin sen alle.", $"Iakttagelsernas rubrik ”{heading}” är nästan ”{title}”, och de samlades under den.",
            $"The findings' heading “{heading}” is almost “{title}”, and they were collected under that.", source),
        new("Tarkista, että havainnot kuuluvat siihen.", "Kontrollera att iakttagelserna hör dit.", "Check that the findings belong there."));

    private static Localized With(string fi, string sv, string en, Localized source) => new($"{fi} Lähde: {source.Fi}.", $"{sv} Källa: {source.Sv}.", $"{en} Source: {source.En}.");
}
