using System.Collections.Frozen;

namespace SiteGen.Search.Language.Finnish;

/// <summary>
/// Everyday and municipal words, so that a site which shows one of them in a single form is read right: most have a grade or an
/// ending that also fits another word. They decide between readings only; they are not taken as words of the site.
/// </summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Words = (
        "aalto aamu ahkera aihe aika aikoa aikomus aikuinen ajaa akatemia ala alkaa alku allas aloite aloittaa alue ammatti anna " +
        "antaa apu arka arki arpa arpi arvio arvioida arviointi arvo asema asia asiakas asiointi aste asu asua asukas asunto " +
        "audio aukea aukio auto auttaa avata avustus biologia budjetti data demokratia dilemma edistää edustaja ehtoo ehyt " +
        "ekologia elinvoima elokuu elokuva eläke eläkeläinen elää energia englanti eno esimerkkilä esimies esine esite esittää " +
        "esitys esityslista espoo este etuus euro eurooppa faktori foto galleria geologia grilli hake hakea hakemus hakkuu haku " +
        "halko halli hallinta hallinto halpa haluta hammas hampi hanke hankinta hanna harmaa harmonia harras hauki heinäkuu hella " +
        "helmikuu helsinki henki hento herra hetki hidas hiki hilla hinta historia hoitaa hoitaja hoito hoitola hopea huhtikuu " +
        "huolto huone hylly hyrynsalmi hyvinkää hyvä hyväksyä hyöty häkä häme hämeenlinna hää idea ideologia ihminen iho iisalmi " +
        "ikä ilme ilmoittaa ilo ilta insinööri ironia iso isä itä jakaa jako jakso jalka jatkaa jatkua joensuu johanna johtaa " +
        "johtaja johto joki joulukuu julkaista juusto jyrkkä jyväskylä jälki järjestelmä järjestää jäsen jäte jää jäädä kaakeli " +
        "kaapeli kaari kaava kainuu kaivata kajaani kala kallio kallis kampi kampus kangas kannattaa kannu kannustaa kannuste " +
        "kanta kanto kapea karjala kasvaa kate kategoria katsoa kattaa katu kaunis kauppa kaupunki kausi kehittää keino keitele " +
        "kello kemi kemia kerava kerros kerta kertoa keskiviikko keskustella kesä kesäkuu kieli kielto kierto kilo kilpailu " +
        "kilpailutus kilpi kirja kirjasto kirje kirjoittaa kirkas kirkko kirves kivi koe kohde koi kokko kokkola koko kokous " +
        "kolli kone korjata korkea korpi korvaus koskea koti kotka koulu koulutus kouvola kriteeri krokotiili kuhmo kukka kulkea " +
        "kulku kulta kumma kumppani kuningas kunnia kunnostaa kunta kunto kuolla kuopio kurri kurssi kuu kuukausi kuulla kuulua " +
        "kuuma kuunnella kuusi kuva kyky kyllä kylmä kylä kysyä kyy käsi käydä käynti käyttää köyhä laatia lahti laina laite " +
        "laituri laki lakki lammas lampi lanta lappeenranta lappi lapsi laskea laskenta lato lauantai laukku lause lautakunta " +
        "lehti lehtori leikki leipä lempeä lento leveä liika liike liikenne liikunta liite liittyä linna lintu lista lisätä logo " +
        "lohja lokakuu loma lomake lopettaa lukea lukio luku lumppu luoda luode luoma luottamus lupa luu lyhyt lähde lähettää " +
        "lähteä lämmin lämpö lääke lääkäri lääni löytää maa maakunta maaliskuu maanantai maito makea maksaa maksu maku malli " +
        "marraskuu matala materia matka mato media melodia mennä meno mentori merta metsä mieli mies mikkeli minna minuutti " +
        "mitata mittari moottori moto muki multa murto museo muuttaa mylly myydä myöntää mäki märkä määre mökki nahka nainen napa " +
        "nimi noki nolla nopea norja nostaa nukka numero nuori nähdä näky näkö nälkä näyte näyttää odottaa ohjata ohje ohjelma " +
        "oikaisu oikea oire oja olka olo onni opettaa opettaja opetus opinto opiskelija opiskella opisto oppia oppilas osa osakas " +
        "osallistaa osallistua osoite ostaa osuus ote ottaa oulu ovi paikka pako palata palaute palkka pallo palsta paltamo paluu " +
        "palvella palvelu pankki papu parantaa parka parta pato patsas pedagogia pelko pelli pelto perhe periä perjantai peti " +
        "pieksämäki pielavesi pieni pimeä pinta piste pitkä pitää pohjanmaa poika poistaa polttaa pori porras porvoo potilas " +
        "psykologia puhdas puhe puhua puku pulla puolanka puolue purra puu pykälä pylly pyyntö päivä pää päästö päättää päätös " +
        "pöytäkirja radio raha rahoittaa raikas rakenne rakentaa rako ralli rampa ranska ranta rapu rata rauha rauma rautalampi " +
        "ravinto rehtori reikä reki rengas repo rikas rinne ristijärvi robotti rovaniemi rulla rumpu ruoka ruoko ruotsi saada " +
        "sairas saksa sali salo salpa sampi sana sanna sanoa santa sarka satakunta sato savo savonlinna seinäjoki sektori selkeä " +
        "selkä sello selvittää seurata seutu sihteeri siilinjärvi siipi siirto siirtää siivota sijaita sijoittaa sika sileä " +
        "sillanpää silta sisko sisältää sopia sopimus sopiva sopu sosiologia sota sotkamo stadion strategia studio suhde suku " +
        "sulka sulkea sulku summa sunnuntai suo suomi suomussalmi suonenjoki suora susi suu suunnitella suunnitelma suuri " +
        "sympatia syntyä syvä syy syyskuu särki särky sää sääntö taide taika taito taivas takaus takki takuu talli talo talous " +
        "tammikuu tampere tapa tarjota tarjous tarve tarvita tase taulu tavata tavoite tee teema tehdas tehdä tehokas teknologia " +
        "teko tempo teologia teoria terra tervo tie tiede tiedote tiedottaa tienoo tieto tietää tiistai tikki tila tili tilli " +
        "todeta toimenpide toiminta toivoa tontti tornio torstai tosi toteuttaa toteutua toukokuu tragedia traktori tuhka tukea " +
        "tuki tukki tulkinta tulla tulli tuloarvio tulos tumma tunne tunneli tunnistaa tunnus tuntea tunti tuonti tuore tuotanto " +
        "tuote tupa turku turpa tutkinto tutori tuuli tyttö tytär tyyli työ työntekijä työpaikka työskennellä työttömyys tähti " +
        "täi tärkeä täysi uhka uni upea uskaltaa uudistaa uusi uusimaa vaali vaasa vaate vaatia vahvistaa vaihe vaikea vaikuttaa " +
        "vainaa vakuutus valinta valita valitus valli valmis valmistella valta valtio valtuus valtuusto valtuutettu valvoa vanha " +
        "vanhempi vanhus vanne vantaa vapaa vapaa-aika varata varkaus varmistaa varras vasen vastata vastuu veli velka vene " +
        "venäjä verkko verkostoitua vero vesanto vesi video vienti vieras viesti viestiä vihko vihreä viikko viite vika vilkas " +
        "villa villi viranhaltija virka viro virsta virta voi voida voima voimakas vuoka vuokrata vuosi vyö vähentää väki väli " +
        "yhdistää yliopisto ylläpitää ylpeä ymmärtää yrittäjä yritys yö äiti äly äänestys äänestää").Split(' ').ToFrozenSet();

    public static bool Contains(string word) => Words.Contains(word);
}
