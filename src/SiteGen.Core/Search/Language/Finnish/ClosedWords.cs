using System.Collections.Frozen;

namespace SiteGen.Search.Language.Finnish;

/// <summary>Words of the types that Finnish makes no more of, so that their endings tell nothing about other words.</summary>
internal static class ClosedWords
{
    /// <summary>Nominatives in -i whose stem ends in -e: joki, joen.</summary>
    public static readonly FrozenSet<string> E = Set((
        "joki väki mäki järki kärki reki arki talvi järvi kivi ovi hirvi sarvi nuori suuri pieni kieli mieli ääni saari meri " +
        "tuuli kuori juuri tuli puoli huoli niemi lumi sormi tammi nummi salmi lehti lahti tähti vuohi hanhi riihi onni henki " +
        "kenki sänki hanki kaikki lohi kylki jälki hetki retki sääski koski kaski poski suksi hapsi lapsi veitsi uksi polvi " +
        "pilvi parvi suoni uni sieni veri jousi moni toimi helmi nimi siipi läpi särki kurki hauki tuki noki onki vuori ääri " +
        "tuomi luomi liemi lampi kampi sampi typpi happi sappi korpi kilpi suomi savi povi tyvi lovi suvi kanki ruuhi tuohi " +
        "vaski kymi hiili hiiri kaari tiili nieli syli kuusi").Split(' '));

    /// <summary>Nominatives in -si whose stem has t and d: vuosi, vuoden.</summary>
    public static readonly FrozenSet<string> Si = Set(
        "vesi käsi kuusi uusi vuosi viisi tosi susi kausi köysi täysi hiisi liesi kansi kynsi länsi hirsi varsi orsi pursi karsi jälsi kusi".Split(' '));

    /// <summary>Nominatives in -t whose stem has no t: kevät, kevään; olut, oluen.</summary>
    public static readonly FrozenSet<string> T = Set("kevät olut lyhyt kevyt ohut airut venyt".Split(' '));

    /// <summary>Words with a single k, p or t that stays in all forms: auto, auton.</summary>
    public static readonly FrozenSet<string> Unchanging = Set("auto data foto moto muki".Split(' '));

    /// <summary>Short stems that stand before -ta and -ten, and the words that have them.</summary>
    public static readonly (string Stem, string Word)[] BeforeT =
        [("las", "lapsi"), ("lun", "lumi"), ("nien", "niemi"), ("mies", "mies"), ("veis", "veitsi"), ("lien", "liemi"), ("tuon", "tuomi"), ("tuhat", "tuhat")];

    /// <summary>Plural stems of words of one syllable.</summary>
    public static readonly FrozenDictionary<string, string> OneSyllablePlurals = Table("töi:työ öi:yö soi:suo tei:tie luoi:luo häi:hää vöi:vyö voi:voi");

    /// <summary>Stems that no rule makes.</summary>
    public static readonly FrozenDictionary<string, string> Stems = Table(
        "miehe:mies mieh:mies miehi:mies velje:veli velji:veli hevose:hevonen kahte:kaksi kahde:kaksi yhte:yksi yhde:yksi kolmi:kolme " +
        "kevää:kevät kevä:kevät oluee:olut olue:olut lyhye:lyhyt lyhyi:lyhyt kevye:kevyt kevyi:kevyt ohue:ohut ohui:ohut tuhante:tuhat tuhanne:tuhat " +
        "tuhansi:tuhat sydäme:sydän sydämi:sydän kuolemi:kuolema lämpimä:lämmin lämpimi:lämmin ruii:ruis vasemma:vasen vasempa:vasen");

    /// <summary>First parts of compounds that are shorter than the word that they come from.</summary>
    public static readonly FrozenDictionary<string, string> ShortHeads = Table(
        "suur:suuri uus:uusi pien:pieni nuor:nuori");

    /// <summary>First parts that say little as words of their own.</summary>
    public static readonly FrozenSet<string> Prefixes = Set("itse esi etä yhteis".Split(' '));

    /// <summary>What stands before -kunta where the word names no municipality.</summary>
    public static readonly FrozenSet<string> BeforeKunta =
        Set("maa lauta seura valta osa edus osuus johto toimi valio ihmis perhe toimitus sana poru".Split(' '));

    /// <summary>The ending of <paramref name="word"/> that is in <paramref name="words"/>, as its own word or as the last part of a compound.</summary>
    public static bool Ends(FrozenSet<string> words, string word, out bool isWhole)
    {
        isWhole = words.Contains(word);
        if (isWhole) return true;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(word.Length - 2, 7); length >= 3; length--)
        {
            // -uusi and -kuusi end the possessives of -uus: turvallisuutesi.
            var ending = word.AsSpan(word.Length - length);
            if (lookup.Contains(ending)) return ending is not ("uusi" or "kuusi" or "uni" or "uksi");
        }

        return false;
    }

    private static FrozenSet<string> Set(IEnumerable<string> words) => words.ToFrozenSet();

    private static FrozenDictionary<string, string> Table(string pairs) =>
        pairs.Split(' ').Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
