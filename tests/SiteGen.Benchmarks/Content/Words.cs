namespace SiteGen.Benchmarks.Content;

/// <summary>What the made-up texts are put together from.</summary>
internal static class Words
{
    /// <summary>First parts of compounds.</summary>
    public static readonly string[] Firsts =
    [
        "kunta", "strategia", "hyvinvointi", "elinvoima", "koulu", "kirjasto", "nuoriso", "vanhus", "perhe", "yritys", "matkailu", "metsä", "vesi", "energia", "ilmasto", "liikunta",
        "kulttuuri", "talous", "henkilöstö", "asunto", "tie", "katu", "kylä", "keskusta", "satama", "tori", "palvelu", "digi", "tieto", "osaamis", "työ", "koulutus", "varhaiskasvatus",
        "liikenne", "pyörä", "ranta", "puisto", "jäte", "kierto", "bio", "ruoka", "maatalous", "puu", "kaivos", "hanke", "asiakas", "osallisuus", "vapaaehtois", "järjestö", "sote",
    ];

    /// <summary>Last parts: basic form, genitive, partitive and inessive.</summary>
    public static readonly string[][] Lasts =
    [
        ["palvelu", "palvelun", "palvelua", "palvelussa"], ["ohjelma", "ohjelman", "ohjelmaa", "ohjelmassa"], ["suunnitelma", "suunnitelman", "suunnitelmaa", "suunnitelmassa"],
        ["neuvonta", "neuvonnan", "neuvontaa", "neuvonnassa"], ["verkosto", "verkoston", "verkostoa", "verkostossa"], ["kysely", "kyselyn", "kyselyä", "kyselyssä"],
        ["malli", "mallin", "mallia", "mallissa"], ["tila", "tilan", "tilaa", "tilassa"], ["ryhmä", "ryhmän", "ryhmää", "ryhmässä"], ["tavoite", "tavoitteen", "tavoitetta", "tavoitteessa"],
        ["seuranta", "seurannan", "seurantaa", "seurannassa"], ["rahoitus", "rahoituksen", "rahoitusta", "rahoituksessa"], ["kehitys", "kehityksen", "kehitystä", "kehityksessä"],
        ["toiminta", "toiminnan", "toimintaa", "toiminnassa"], ["alue", "alueen", "aluetta", "alueella"], ["keskus", "keskuksen", "keskusta", "keskuksessa"],
        ["laatu", "laadun", "laatua", "laadussa"], ["tarve", "tarpeen", "tarvetta", "tarpeessa"], ["polku", "polun", "polkua", "polulla"], ["sopimus", "sopimuksen", "sopimusta", "sopimuksessa"],
    ];

    /// <summary>Sentences; <c>{0}</c> to <c>{3}</c> are compounds in the four forms.</summary>
    public static readonly string[] Sentences =
    [
        "{0} uudistetaan vaiheittain ja tulokset kerrotaan asukkaille.", "Kunta kehittää {2} yhdessä asukkaiden ja yritysten kanssa.", "Valmistelussa on otettu huomioon {1} tarpeet ja kustannukset.",
        "Vuoden aikana {3} tehtiin kolme kokeilua, joista kaksi jatkuu.", "{0} on sovittu osaksi vuotuista talousarviota.", "Tavoitteena on, että {1} vaikutukset näkyvät kahden vuoden sisällä.",
        "Seurannan mukaan {2} käytetään enemmän kuin edellisenä vuonna.", "Henkilöstölle järjestettiin koulutusta, joka koski {2}.", "Asukkaat toivoivat, että {3} kuullaan myös kyliä.",
        "Kustannukset jäivät arvioitua pienemmiksi, sillä {0} hankittiin yhdessä naapurikuntien kanssa.", "Hallitus merkitsi {1} tilanteen tiedoksi.", "Seuraavaksi sovitaan {1} aikataulusta ja vastuista.",
        "Palaute koski eniten {2} ja aukioloaikoja.", "Ennen päätöstä arvioidaan {1} vaikutukset lapsiin ja ympäristöön.", "Työ alkaa syksyllä, kun {0} on kilpailutettu.",
    ];

    public static readonly string[] Swedish =
    [
        "Kommunen utvecklar tjänsterna tillsammans med invånarna.", "Resultaten följs upp fyra gånger om året.", "Målet är att verkningarna syns inom två år.", "Kostnaderna blev lägre än beräknat.",
        "Personalen fick utbildning under våren.", "Respons har samlats in i byarna och på nätet.", "Arbetet inleds på hösten när upphandlingen är klar.", "Styrelsen antecknade läget för kännedom.",
    ];
}
