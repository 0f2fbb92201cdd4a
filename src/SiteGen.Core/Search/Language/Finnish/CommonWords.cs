using System.Collections.Frozen;

namespace SiteGen.Search.Language.Finnish;

/// <summary>
/// Everyday and municipal words, so that a site which shows one of them in a single form is read right: most have a grade or an
/// ending that also fits another word. They decide between readings only; they are not taken as words of the site.
/// </summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Words = (
        "aalto aamu ahkera aihe aika aikomus aikuinen akatemia alku allas aloite alue ammatti anna apu arka arki arpa arpi arvio " +
        "arviointi arvo asema asia asiakas asiointi aste asukas asunto audio aukea aukio auto avustus biologia budjetti data " +
        "demokratia dilemma edustaja ehtoo ehyt ekologia elinvoima elokuu elokuva eläke eläkeläinen energia englanti esimerkkilä " +
        "esimies esine esite esitys esityslista espoo este etuus euro eurooppa faktori foto galleria geologia grilli hake hakemus " +
        "hakkuu haku halko halli hallinta hallinto halpa hammas hampi hanke hankinta hanna harmaa harmonia harras hauki heinäkuu hella " +
        "helmikuu helsinki henki hento herra hetki hidas hiki hilla hinta historia hoitaja hoito hoitola hopea huhtikuu huolto huone " +
        "hylly hyrynsalmi hyvinkää hyvä hyöty häkä häme hämeenlinna hää idea ideologia ihminen iisalmi ikä ilme ilta insinööri ironia " +
        "iso isä jako jakso jalka joensuu johanna johtaja johto joki joulukuu juusto jyväskylä jälki järjestelmä jäsen jäte jää " +
        "kaakeli kaapeli kaava kainuu kajaani kala kallio kallis kampi kampus kangas kannu kannuste kanta kanto kapea karjala kate " +
        "kategoria katu kaunis kauppa kaupunki kausi keitele kello kemi kemia kerava kerta keskiviikko kesä kesäkuu kieli kielto " +
        "kierto kilo kilpailu kilpailutus kilpi kirja kirjasto kirje kirkas kirkko kirves kivi koe kohde koi kokko kokkola koko kokous " +
        "kolli kone korkea korpi korvaus koti kotka koulu koulutus kouvola kriteeri krokotiili kuhmo kukka kulku kulta kumma kumppani " +
        "kuningas kunnia kunta kunto kuopio kurri kurssi kuu kuukausi kuuma kuusi kuva kyky kyllä kylmä kylä kyy käsi käynti köyhä " +
        "lahti laina laite laki lakki lammas lampi lanta lappeenranta lappi lapsi laskenta lato lauantai laukku lause lautakunta lehti " +
        "lehtori leikki leipä lempeä lento leveä liika liike liikenne liikunta liite linna lintu lista logo lohja lokakuu loma lomake " +
        "lukio luku lumppu luode luoma luottamus lupa luu lyhyt lähde lämmin lämpö lääke lääkäri lääni maa maakunta maaliskuu " +
        "maanantai maito makea maksu maku malli marraskuu matala materia matka mato media melodia meno mentori merta metsä mieli mies " +
        "mikkeli minna minuutti mittari moottori moto muki multa murto museo mylly mäki määre mökki nahka nainen napa nimi noki nolla " +
        "nopea norja nukka numero nuori näky näkö nälkä näyte ohje ohjelma oikaisu oikea oire olka onni opettaja opetus opinto " +
        "opiskelija opisto oppilas osakas osoite osuus ote oulu ovi paikka pako palaute palkka pallo palsta paltamo paluu palvelu " +
        "pankki papu parka parta pato patsas pedagogia pelko pelli pelto perhe perjantai peti pieksämäki pielavesi pieni pimeä pinta " +
        "piste pitkä pohjanmaa poika polttaa pori porras porvoo potilas psykologia puhdas puhe puku pulla puolanka puolue purra puu " +
        "pykälä pylly pyyntö päivä pää päästö päätös pöytäkirja radio raha raikas rakenne rako ralli rampa ranska ranta rapu rata " +
        "rauha rauma rautalampi ravinto rehtori reikä reki rengas repo rikas rinne ristijärvi robotti rovaniemi rulla rumpu ruoka " +
        "ruoko ruotsi sairas saksa sali salo salpa sampi sana sanna santa satakunta sato savo savonlinna seinäjoki sektori selkeä " +
        "selkä sello seutu sihteeri siilinjärvi siipi siirto sika sileä sillanpää silta sisko sopimus sopiva sopu sosiologia sota " +
        "sotkamo stadion strategia studio suhde suku sulka sulku summa sunnuntai suo suomi suomussalmi suonenjoki suora susi suu " +
        "suunnitelma suuri sympatia syvä syy syyskuu särky sääntö taide taika taito taivas takaus takki takuu talli talo talous " +
        "tammikuu tampere tapa tarjous tarve tase taulu tavoite tee teema tehdas tehokas teknologia teko tempo teologia teoria terra " +
        "tervo tie tiede tiedote tienoo tieto tiistai tikki tila tili tilli toimenpide toiminta tornio torstai tosi toukokuu tragedia " +
        "traktori tuhka tuki tukki tulkinta tulli tuloarvio tulos tumma tunne tunneli tunnus tunti tuonti tuore tuotanto tuote tupa " +
        "turku turpa tutkinto tutori tuuli tyttö tytär tyyli työ työntekijä työpaikka työttömyys tähti täi tärkeä täysi uhka upea uusi " +
        "uusimaa vaali vaasa vaate vaihe vaikea vainaa vakuutus valinta valitus valli valmis valta valtio valtuus valtuusto " +
        "valtuutettu vanha vanhempi vanhus vanne vantaa vapaa vapaa-aika varkaus varras vastuu veli velka vene venäjä verkko vero " +
        "vesanto vesi video vienti vieras viesti vihko vihreä viikko viite vika vilkas villa villi viranhaltija virka viro virsta " +
        "virta voi voima voimakas vuoka vuosi vyö väki väli yliopisto ylpeä yrittäjä yritys yö äiti äänestys").Split(' ').ToFrozenSet();

    public static bool Contains(string word) => Words.Contains(word);
}
