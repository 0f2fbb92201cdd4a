using System.Collections.Frozen;

namespace SiteGen.Search.Language.Finnish;

/// <summary>
/// Everyday and municipal words, so that a site which shows one of them in a single form is read right: most have a grade or an
/// ending that also fits another word. Compounds are split at them where the site has one of them in compounds only.
/// </summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Words = (
        "aalto aamu ahkera aihe aika aikoa aikomus aikuinen aineisto aitta ajaa akatemia akku ala alkaa alku allas aloite " +
        "aloittaa alue alusta ammatti anna ansio antaa apteekki apu arka arki arkisto arpa arpi arvio arvioida arviointi arvo " +
        "asema asenne asia asiakas asiointi askel aste asteikko asu asua asukas asuminen asunto ateria audio aukea aukio " +
        "aukioloaika aurinko auto auttaa avain avata avoin avustus baari biologia budjetti bussi data demokratia dilemma " +
        "edellytys edistää edustaja ehdokas ehdotus ehto ehtoo ehyt ekologia elinvoima elokuu elokuva eläin eläke eläkeläinen " +
        "elää energia englanti ennuste eno ero esihenkilö esimerkkilä esimies esine esite esittää esitys esityslista espoo este " +
        "esteettömyys etuus euro eurooppa faktori foto galleria geologia grilli hake hakea hakemus hakija hakkuu haku halko " +
        "halli hallinta hallinto hallitus halpa haluta hammas hampi hanke hankinta hanna harmaa harmonia harras hauki havainto " +
        "heinäkuu hella helmikuu helsinki henki henkilö henkilöstö hento herra hetki hevonen hidas hiki hilla hinta historia " +
        "hoitaa hoitaja hoitaminen hoito hoitola hopea huhtikuu huoli huolto huomio huone hylly hyrynsalmi hyvinkää hyvinvointi " +
        "hyvä hyväksyä hyöty häkä häme hämeenlinna hätä hää idea ideologia ihanne ihminen iho iisalmi ikkuna ikä ilma ilmasto " +
        "ilme ilmoittaa ilmoitus ilo ilta imago insinööri ironia iso istunto isä itä jakaa jako jakso jalka jatkaa jatkua " +
        "joensuu johanna johtaa johtaja johtaminen johto joki jono joulukuu juhla julkaista julkaisu juna juusto jyrkkä " +
        "jyväskylä jälki järjestelmä järjestää jäsen jäte jää jäädä kaakeli kaapeli kaappi kaari kaava kahvila kainuu kaivata " +
        "kaivo kajaani kala kallio kallis kalusto kamera kampi kampus kangas kannattaa kannu kannustaa kannuste kanta kanto " +
        "kapea karjala kartta kasvaa kasvatus kasvi kasvu kate kategoria katko katsaus katsoa kattaa katu kaunis kauppa " +
        "kauppias kaupunki kausi kehittäminen kehittää kehitys keino keitele kello kemi kemia kenttä kerava kerros kerta kertoa " +
        "keräys keskiviikko keskus keskustella keskustelu kesä kesäkuu kieli kielto kierto kilo kilpailu kilpailutus kilpi " +
        "kirja kirjasto kirjaus kirje kirjoittaa kirkas kirkko kirves kisa kivi koe kohde kohta koi koira kokeilu kokko kokkola " +
        "koko kokoelma kokonainen kokonaisuus kokous kolli kone konsertti koodi koordinaattori korjata korkea korko korpi " +
        "kortti korvaus koskea koti kotka koulu koulutus kouvola kriteeri krokotiili kuhmo kukka kuljettaja kuljetus kulkea " +
        "kulku kulta kulttuuri kumma kumppani kumppanuus kuningas kunnia kunnostaa kunta kunto kuntoutus kuolla kuopio kuorma " +
        "kurri kurssi kutsu kuu kuukausi kuulla kuulua kuuma kuunnella kuusi kuva kuvaus kyky kyllä kylmä kylä kysely kysymys " +
        "kysyä kyy käsi käydä käynti käyttää köyhä laatia laatikko lahti laina lainsäädäntö laite laitos laituri laki lakki " +
        "lammas lampi lanta lappeenranta lappi lapsi laskea laskelma laskenta laskuri laskutus lato lauantai laukku lause " +
        "lautakunta lautanen lehti lehtori leikki leima leipä lempeä lento leveä liika liike liikenne liikunta liite liitto " +
        "liittyä linja linna lintu lippu lista lisätä logo lohja lokakuu loki loma lomake lopettaa luento luettelo lukea lukio " +
        "luku lumppu luoda luode luokka luoma luonto luottamus luotto lupa lupaus luu lyhyt lähde lähettää lähiö lähteä lämmin " +
        "lämpö lääke lääkäri lääni löytää maa maailma maakunta maaliskuu maanantai maito majoitus makea maksaa maksaja maksu " +
        "maku malli marraskuu matala materia matka matkailu mato media melodia menettely mennä meno mentori merkki merta metri " +
        "metsä mieli mies mikkeli ministeri ministeriö minna minuutti mitata mittari mittaus moduuli moottori moto muisti muki " +
        "multa murto museo muutos muuttaa mylly myydä myöntää mäki märkä määre määräys mökki nahka nainen napa nauha neuvola " +
        "neuvonta neuvosto niitty nimi noki nolla nopea norja nostaa nukka numero nuori nuoriso nähdä näky näkymä näkö näköala " +
        "nälkä näyte näyttää odote odottaa ohjaaja ohjata ohjaus ohje ohjelma oikaisu oikea oire oja olka olo olosuhde oma " +
        "omaisuus ongelma onni opas opettaa opettaja opetus opinto opiskelija opiskella opiskelu opisto oppia oppilas " +
        "organisaatio osa osaaja osaaminen osakas osallistaa osallistua osoite ostaa ostos osuus ote ottaa oulu ovi paikka " +
        "paine paketti pako palata palaute palaveri palkka palkkio pallo palsta paltamo paluu palvella palvelu paneeli pankki " +
        "paperi papu parannus parantaa pari parka parta parvi pato patsas pedagogia pelko pelli pelto perhe periä perjantai " +
        "perusta pesula peti pieksämäki pielavesi pieni piha piiri pilotti pimeä pinta piste pitkä pituus pitää pohja pohjanmaa " +
        "poika poissaolo poistaa politiikka polttaa pori porras porvoo posti potilas projekti prosentti prosessi psykologia " +
        "puhdas puhe puhelin puhua puisto puku pulla puolanka puolue purkki purkaa purra puu puutarha pykälä pylly pyyntö pyörä " +
        "päivitys päivä pää päällikkö päästö päättää päätös pöytä pöytäkirja raami radio raha rahasto rahoittaa rahoitus raikas " +
        "raja rakenne rakennus rakentaa rakentaminen rako ralli rampa ranska ranta raportti rapu rata ratkaisu rauha rauma " +
        "rautalampi ravinto rehtori reikä reitti reki remontti rengas repo resurssi rikas rinne riski ristijärvi robotti " +
        "rovaniemi rulla rumpu ruoka ruokailu ruoko ruotsi ruutu ryhmä saada sairaala sairas saksa sali salo salpa sampi sana " +
        "sanasto sanna sanoa santa sarka satakunta satama sato savo savonlinna seinäjoki sektori selkeä selkä sello selvittää " +
        "selvitys seminaari seurata seutu sihteeri siilinjärvi siipi siirto siirtää siivota siivous sijaita sijoittaa sika " +
        "sileä sillanpää silta sisko sisältää sisältö sivu sivusto solmu sopia sopimus sopiva sopu sosiologia sota sotkamo " +
        "sovellus stadion strategia studio suhdanne suhde suku sulka sulkea sulku summa sunnuntai suo suoja suomi suomussalmi " +
        "suonenjoki suora suositus susi suu suunnitella suunnitelma suunnittelu suunta suuri sympatia syntyä syrjäseutu syvä " +
        "syy syyskuu sähkö säiliö särki särky sää säädös sääntely sääntö säästö taajama taho taide taika taito taivas takaus " +
        "takki taksi takuu talli talo talous tammikuu tampere tanssi tapa tarina tarjonta tarjota tarjous tarkastaja tarkastus " +
        "tarve tarvita tase taso taulu tavara tavata tavoite tee teema tehdas tehdä tehokas tekijä tekniikka teknologia teko " +
        "teksti tempo teologia teoria teos terra terveys tervo testi tie tiede tiedosto tiedote tiedottaa tienoo tieto tietää " +
        "tiimi tiistai tikki tila tilaisuus tilanne tilasto tili tilli todeta toimenpide toimi toimielin toiminta toimisto " +
        "toive toivoa tontti tornio torstai tosi toteuttaa toteutua toukokuu tragedia traktori tuhka tukea tuki tukki tulkinta " +
        "tulkki tulla tulli tulo tuloarvio tulos tulva tumma tunne tunneli tunnelma tunnistaa tunnus tuntea tunti tuntija " +
        "tuonti tuore tuotanto tuote tupa turku turpa turva turvallisuus tutkimus tutkinto tutori tuuli tyttö tytär tyyli työ " +
        "työkalu työllisyys työntekijä työpaikka työskennellä työttömyys tähti täi tärkeä täysi uhka uni upea urakka urheilu " +
        "uskaltaa uudistaa uusi uusimaa vaali vaasa vaate vaatia vahinko vahvistaa vaihe vaihto vaikea vaikuttaa vaikutus " +
        "vainaa vaje vakuutus valaistus valinta valio valita valitus valli valmennus valmis valmistella valmius valokuva valta " +
        "valtio valtuus valtuusto valtuutettu valvoa valvonta vanha vanhempi vanhus vanne vantaa vapaa vapaa-aika vapaus vara " +
        "varasto varata varkaus varmistaa varras vasen vastaanotto vastata vastaus vastuu vauhti veli velka vene venäjä verkko " +
        "verkostoitua vero verotus verstas vesanto vesi vesistö video vienti vieras viesti viestiä vihko vihreä viikko viite " +
        "vika viljely vilkas villa villi vinkki viranhaltija virasto virhe virka viro virsta virta voi voida voima voimakas " +
        "voimala vuoka vuokra vuokrata vuoro vuosi vyö vähentää väki väli yhdistys yhdistää yhteistyö yhteys yhtiö yksikkö " +
        "yliopisto ylläpitää ylpeä ymmärtää ympäristö yrittäjä yritys yö äiti äly äänestys äänestää öljy").Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(string word) => Words.Contains(word);

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
