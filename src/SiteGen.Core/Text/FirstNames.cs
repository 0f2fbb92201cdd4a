using System.Collections.Frozen;

namespace SiteGen.Text;

/// <summary>First names by which people are known.</summary>
public static class FirstNames
{
    // Common Finnish first names that are not words of the language as well, by public statistics of names.
    private static readonly FrozenSet<string> All = (
        "aino anja anna anne anneli annika antti ari arja armi arto asko eero eeva eija eino elina ella ellen emilia emma erkki esa eveliina " +
        "hanna hannele hannu harri heidi heikki heli helena henri ilkka inkeri irja irma jaakko jaana janne jari jarmo jenni johanna jorma " +
        "jouni juha juhani jukka jussi kaarina kaija kaisa kalevi kalle kari katariina kati katja kauko kirsi kristiina lasse lauri leena lotta " +
        "maarit maija maria marika marja markku marko markus martti matti mika mikko minna mirja mirjami niina niko olli outi paavo päivi " +
        "pasi pauliina pekka pentti pertti petra petri petteri pia piia pirjo pirkko raimo raija reijo reino riikka riitta risto ritva saara saija sami " +
        "sanna sari satu seija seppo simo sirkka sirpa sofia susanna suvi taina tapani tapio tarja teemu teija tero terttu tiina timo tuija tuomas tuomo " +
        "tuula tuulikki ulla urpo vappu veikko veli ville virpi")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a common first name, in any letter case.</summary>
    public static bool Contain(string word) => All.Contains(word);
}
