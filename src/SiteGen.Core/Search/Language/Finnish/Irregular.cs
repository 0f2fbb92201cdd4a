using System.Collections.Frozen;

namespace SiteGen.Search.Language.Finnish;

/// <summary>Pronouns and the few verbs whose forms follow no rule: a closed list.</summary>
internal static class Irregular
{
    private static readonly string[] Lines =
    [
        "olla: on ovat oli olivat ole olen olet olemme olette olisi olisivat ollut olleet lienee ollaan oltiin olevan olevat oleva olevien olemaan",
        "ei: en et emme ette eivät älä eikä eivätkä emmekä",
        "tämä: tämän tätä tässä tästä tähän tällä tältä tälle tänä täksi nämä näiden näitä näissä näistä näihin näillä näille näinä",
        "se: sen sitä siinä siitä siihen sillä siltä sille sinä siksi ne niiden niitä niissä niistä niihin niillä niille niinä",
        "tuo: tuon tuota tuossa tuosta tuolla tuolle nuo noiden noita",
        "joka: jonka jota jossa josta johon jolla jolta jolle jona joksi jotka joiden joita joista joihin joilla joilta joille joina",
        "mikä: minkä mitä missä mistä mihin millä mille miksi mitkä",
        "kuka: kenen ketä kenessä kenestä keneen kenellä keneltä kenelle ketkä keiden keitä keille",
        "hän: hänen häntä hänessä hänestä häneen hänellä häneltä hänelle",
        "he: heidän heitä heissä heistä heihin heillä heiltä heille",
        "me: meidän meitä meissä meistä meihin meillä meiltä meille",
        "te: teidän",
        "minä: minun minua minulla minulle minussa minusta",
        "jokin: jonkin jotakin jotain jossakin jossain jostakin jostain johonkin jollakin jollekin jotkin joidenkin joitakin joissakin",
        "joku: jonkun jotakuta jollekulle jotkut",
        "kukin: kunkin kutakin kullakin kullekin kussakin",
        "muu: muun muuta muussa muusta muuhun muulla muulle muut muita muiden muissa muista muihin muilla muille muina",
        "itse: itsensä itseään itsessään itsestään itselleen itseltään",
        "tehdä: tehdään tekee tekevät teki tekivät tehnyt tehtiin teen teet teemme tekemään tekemällä tekemässä tehdessä tekisi",
        "nähdä: nähdään näkee näkevät näki näkivät nähnyt nähtiin näen näkisi",
        "voida: voi voivat voin voimme voit voisi voisivat voidaan voitiin voinut",
        "käydä: käy käyvät kävi kävivät käydään käytiin käymään käynyt",
        "juosta: juoksee juoksevat juoksi",
        "kaksi: kahden kahta kahdessa kahdesta kahteen kahdella kahdelle",
        "vuosi: vuonna",
        "hyvä: hyvin",
        "yksi: yhden yhtä yhdessä yhdestä yhteen yhdellä yhdelle yhdet",
    ];

    /// <summary>Words without inflection that look as if they had some.</summary>
    private static readonly string[] Particles =
    [
        "ja", "vaan", "vain", "kuin", "kun", "kuten", "niin", "myös", "sekä", "tai", "eli", "mutta", "jos", "että", "jotta", "koska", "joko", "edelleen",
        "ensin", "uudelleen", "hieman", "varten", "välein", "mukaan", "mukaisesti", "lisäksi", "kautta", "kanssa", "ennen", "jälkeen", "aikana", "asti",
        "saakka", "ilman", "kohti", "vastaan", "välillä", "edellä", "edessä", "takana", "alla", "yllä", "sisällä", "ulkona", "täällä", "siellä", "tuolla",
        "missään", "nyt", "sitten", "silloin", "aina", "usein", "joskus", "vielä", "jo", "yhä", "melko", "paljon", "vähän", "enemmän", "vähemmän",
        "esimerkiksi", "muun", "noin", "lähes", "ainakin", "kuitenkin", "jopa", "siten", "näin", "tänään", "huomenna", "eilen", "pois", "takaisin",
        "koko", "molemmat", "samoin", "eniten", "parhaiten", "vuoksi", "takia", "suhteen", "osalta", "kesken", "kaksitoista", "erikseen", "tarjolla",
    ];

    private static readonly FrozenDictionary<string, string> Bases = Read();

    /// <summary>The dictionary form of an irregular form; null for every other form.</summary>
    public static string? Base(string form) => Bases.GetValueOrDefault(form);

    private static FrozenDictionary<string, string> Read()
    {
        var bases = new Dictionary<string, string>();
        foreach (var line in Lines)
        {
            var words = line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in words) bases.TryAdd(form, words[0]);
        }

        foreach (var particle in Particles) bases.TryAdd(particle, particle);
        return bases.ToFrozenDictionary();
    }
}
