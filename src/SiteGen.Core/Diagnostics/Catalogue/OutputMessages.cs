using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG07: themes. SG08: the output folder.</summary>
public static class OutputMessages
{
    public static Diagnostic ThemeMissing(Place place, string theme, string? suggestion) => Error("SG0701", place,
        new($"Teemaa ”{theme}” ei ole.", $"Temat ”{theme}” finns inte.", $"There is no theme “{theme}”."),
        DidYouMean(suggestion, new("Anna teeman nimi tai kansio, jossa on sen sivupohjat.", "Ange temats namn eller mappen med dess mallar.",
            "Give the theme's name, or the folder with its templates.")));

    public static Diagnostic TemplateFault(Place place, string compilerMessage) => Error("SG0702", place,
        new($"Teeman sivupohjassa on virhe: {compilerMessage}", $"Temats mall har ett fel: {compilerMessage}", $"The theme's template has an error: {compilerMessage}"),
        new("Korjaa sivupohja tai poista se, jolloin käytetään oletusteeman pohjaa.",
            "Rätta mallen eller ta bort den, så används standardtemats mall.",
            "Correct the template or remove it; the default theme's is used then."));

    public static Diagnostic TemplateFailed(Place place, string page, string reason) => Error("SG0703", place,
        new($"Teeman sivupohja kaatui sivulla {page}: {reason}", $"Temats mall misslyckades på sidan {page}: {reason}",
            $"The theme's template failed on the page {page}: {reason}"),
        new("Korjaa sivupohja; mallin ominaisuudet ovat ohjeessa docs/theming.md.", "Rätta mallen; modellens egenskaper finns i docs/theming.md.",
            "Correct the template; the model's properties are in docs/theming.md."));

    public static Diagnostic ThemeNeedsCompiler(Place place) => Error("SG0704", place,
        new("Oman teeman sivupohjia ei voi kääntää, koska Razor-kääntäjä puuttuu ohjelman vierestä.",
            "Egna mallar kan inte kompileras eftersom Razor-kompilatorn saknas bredvid programmet.",
            "A theme's own templates cannot be compiled, because the Razor compiler is missing beside the program."),
        new("Asenna ohjelma uudelleen kokonaan.", "Installera hela programmet på nytt.", "Install the whole program again."));

    public static Diagnostic TextsFault(Place place) => Error("SG0705", place,
        new("Teeman tekstitiedostoa ei voi lukea tästä kohdasta eteenpäin.", "Temats textfil går inte att läsa från och med denna punkt.", "The theme's file of texts cannot be read from here on."),
        new("Tarkista lainausmerkit ja pilkut; jokainen rivi on muotoa \"avain\": \"teksti\".", "Kontrollera citattecken och kommatecken; varje rad är \"nyckel\": \"text\".",
            "Check the quotes and commas; each line is \"key\": \"text\"."));

    public static Diagnostic AssetMissing(Place place, string asset) => Warning("SG0710", place,
        new($"Teeman tiedosto viittaa tiedostoon ”{asset}”, jota teemassa ei ole.", $"Temats fil hänvisar till ”{asset}”, som inte finns i temat.",
            $"The theme's file names “{asset}”, which the theme does not have."),
        new("Tarkista nimi tai lisää tiedosto teeman kansioon assets. Osoite luetaan viittaavan tiedoston kansiosta.",
            "Kontrollera namnet eller lägg till filen i temats mapp assets. Adressen räknas från mappen där den hänvisande filen ligger.",
            "Check the name, or add the file to the theme's assets folder. The address counts from the folder of the file that names it."));

    public static Diagnostic OutputNotOurs(string folder) => Error("SG0801", Place.StartOf(folder),
        new($"Tuloskansiossa ”{folder}” on jo muita tiedostoja, joita SiteGen ei ole tehnyt.",
            $"Utdatamappen ”{folder}” har andra filer som SiteGen inte har gjort.",
            $"The output folder “{folder}” holds files that SiteGen has not made."),
        new("Valitse tyhjä kansio (--output) tai aja valitsimella --force, jolloin muut tiedostot jäävät paikoilleen ja samannimiset korvataan.",
            "Välj en tom mapp (--output) eller kör med --force; då blir andra filer kvar och de med samma namn ersätts.",
            "Choose an empty folder (--output), or run with --force: other files stay, those with the same names are replaced."));

    public static Diagnostic OutputOverlaps(string folder) => Error("SG0802", Place.StartOf(folder),
        new($"Tuloskansio ”{folder}” on sisältö- tai teemakansiossa tai sisältää sen.",
            $"Utdatamappen ”{folder}” ligger i innehålls- eller temamappen eller innehåller den.",
            $"The output folder “{folder}” lies in the content or theme folder, or holds it."),
        new("Valitse tuloskansio muualta, esimerkiksi --output output.", "Välj en annan mapp, till exempel --output output.",
            "Choose a folder elsewhere, such as --output output."));

    public static Diagnostic OutputNotWritable(string file, Localized reason) => Error("SG0803", Place.StartOf(file),
        new($"Tulosta ei voitu kirjoittaa: {reason.Fi}.", $"Resultatet kunde inte skrivas: {reason.Sv}.", $"The output could not be written: {reason.En}."),
        new("Tarkista levytila ja kirjoitusoikeus; seuraava onnistunut rakennus täydentää loput.",
            "Kontrollera diskutrymmet och skrivrätten; nästa lyckade bygge gör resten.",
            "Check disk space and permission to write; the next build that succeeds completes the rest."));

    public static Diagnostic OutputLinkedOut(string folder) => Error("SG0804", Place.StartOf(folder),
        new($"Tuloskansiossa on symbolinen linkki ”{folder}”, joka voi viedä muualle.",
            $"Utdatamappen har en symbolisk länk ”{folder}” som kan leda någon annanstans.",
            $"In the output folder there is a symbolic link “{folder}” that may lead elsewhere."),
        new("Poista linkki: SiteGen kirjoittaa vain tuloskansioon.", "Ta bort länken: SiteGen skriver bara i utdatamappen.",
            "Remove the link: SiteGen writes only into the output folder."));

    public static Diagnostic OutputBusy(string folder) => Error("SG0805", Place.StartOf(folder),
        new($"Toinen rakennus kirjoittaa juuri kansioon ”{folder}”.", $"Ett annat bygge skriver just nu i ”{folder}”.",
            $"Another build is writing into “{folder}” right now."),
        new("Odota, että se päättyy, ja yritä uudelleen.", "Vänta tills det är klart och försök igen.", "Wait until it ends, then try again."));

    public static Diagnostic PreviewFailed(string fault) => Error("SG0806", Place.OfCommand,
        new($"Esikatselu ei onnistunut ({fault}). Viimeisin toimiva sivusto on näkyvissä.", $"Förhandsgranskningen misslyckades ({fault}). Den senaste fungerande webbplatsen visas.", $"The preview failed ({fault}). The last working site is shown."),
        new("Tallenna tiedosto uudelleen. Jos vika toistuu, kerro siitä ylläpitäjälle.", "Spara filen igen. Om felet upprepas, berätta för administratören.", "Save the file again. If it happens again, tell the maintainers."));

    public static Diagnostic SiteTooLarge(Place settings, int megabytes, string largest) => Warning("SG0807", settings,
        new($"Sivusto on {megabytes} megatavua, mutta GitHub Pages julkaisee enintään 1 000 megatavua. Suurimmat tiedostot: {largest}.",
            $"Webbplatsen är {megabytes} megabyte, men GitHub Pages publicerar högst 1 000 megabyte. De största filerna: {largest}.",
            $"The site is {megabytes} megabytes, and GitHub Pages publishes at most 1,000. The largest files: {largest}."),
        new("Pienennä suurimpia tiedostoja tai poista vanhoja, tai jaa sivusto kahdeksi; muualla julkaistavan sivuston voi jättää näin.",
            "Gör de största filerna mindre eller ta bort gamla, eller dela webbplatsen i två; publiceras den någon annanstans kan den vara som den är.",
            "Make the largest files smaller or remove old ones, or split the site in two; a site that is published elsewhere may stay as it is."));
}
