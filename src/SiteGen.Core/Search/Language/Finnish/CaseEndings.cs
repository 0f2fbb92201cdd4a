namespace SiteGen.Search.Language.Finnish;

/// <summary>Where in a word's inflection a stem stands.</summary>
internal enum StemKind
{
    /// <summary>Before an ending that closes the syllable: kunna-n.</summary>
    Weak,

    /// <summary>Before an ending that leaves it open: kunta-na.</summary>
    Strong,

    /// <summary>Before -ta, -tä: ihmis-tä, hanket-ta, maa-ta.</summary>
    BeforeT,

    /// <summary>Before -ten: ihmis-ten.</summary>
    BeforeTen,

    /// <summary>A plural stem in -i before an ending that closes the syllable: kunni-ssa.</summary>
    PluralWeak,

    /// <summary>A plural stem in -i before an ending that leaves it open: kunti-en.</summary>
    PluralStrong,

    /// <summary>A plural stem whose i has become j, without it: talo-j-a.</summary>
    PluralJ,

    /// <summary>A plural stem in a vowel and -i: strategioi-ta, laatikoi-ta.</summary>
    PluralLong,
}

/// <summary>The case endings of Finnish, and the stems that are left without them.</summary>
internal static class CaseEndings
{
    private static readonly (string Ending, StemKind Kind, int Cost)[] All =
    [
        ("n", StemKind.Weak, 3), ("t", StemKind.Weak, 3),
        ("ssa", StemKind.Weak, 3), ("sta", StemKind.Weak, 3), ("lla", StemKind.Weak, 3), ("lta", StemKind.Weak, 3), ("lle", StemKind.Weak, 3),
        ("ksi", StemKind.Weak, 5), ("tta", StemKind.Weak, 14), ("na", StemKind.Strong, 5),
        ("a", StemKind.Strong, 3), ("ta", StemKind.BeforeT, 3), ("seen", StemKind.Strong, 4),
        ("ssa", StemKind.PluralWeak, 3), ("sta", StemKind.PluralWeak, 3), ("lla", StemKind.PluralWeak, 3), ("lta", StemKind.PluralWeak, 3),
        ("lle", StemKind.PluralWeak, 3), ("ksi", StemKind.PluralWeak, 5), ("tta", StemKind.PluralWeak, 14), ("n", StemKind.PluralWeak, 17),
        ("na", StemKind.PluralStrong, 5), ("en", StemKind.PluralStrong, 3), ("a", StemKind.PluralStrong, 3), ("in", StemKind.PluralStrong, 4),
        ("ine", StemKind.PluralStrong, 20),
        ("ja", StemKind.PluralJ, 3), ("jen", StemKind.PluralJ, 3), ("ihin", StemKind.PluralJ, 4),
        ("ten", StemKind.BeforeTen, 3),
        ("den", StemKind.PluralLong, 3), ("tten", StemKind.PluralLong, 3), ("ta", StemKind.PluralLong, 3), ("siin", StemKind.PluralLong, 4),
        ("hin", StemKind.PluralLong, 4),
    ];

    /// <summary>Calls <paramref name="found"/> for every stem that <paramref name="form"/> may be made of.</summary>
    public static void Split(string form, Action<string, StemKind, int> found)
    {
        foreach (var (ending, kind, cost) in All)
        {
            if (form.Length - ending.Length < 2 || !Endings.IsAt(form, ending)) continue;
            var stem = form[..^ending.Length];
            if (Fits(stem, kind) && Vowels.Agree(stem, form[^1])) found(stem, kind, cost);
        }

        SplitIllative(form, found);
    }

    /// <summary>True for a form that ends as cases do that nominatives seldom end like.</summary>
    public static bool LooksInflected(string form) =>
        form.Length > 5 && Vowels.IsVowel(form[^4]) && form.AsSpan(form.Length - 3)
            is "ssa" or "ssä" or "sta" or "stä" or "lla" or "llä" or "lta" or "ltä" or "lle" or "ksi";

    private static void SplitIllative(string form, Action<string, StemKind, int> found)
    {
        if (form.Length < 5 || form[^1] != 'n' || !Vowels.IsVowel(form[^2])) return;
        // -nma and -sma end few words; -nmaa and -smaa name lands.
        var isLand = form.Length > 6 && form[^4..] == "maan" && form[^5] is 'n' or 's';
        if (form[^3] == form[^2] && !Vowels.IsVowel(form[^4])) found(form[..^2], StemKind.Strong, isLand ? 14 : 3);
        // Kuopioon, asiaan: two vowels that are two syllables.
        else if (form[^3] == form[^2]) found(form[..^2], StemKind.Strong, 5);
        if (form[^3] == 'h' && form[^4] == form[^2] && Vowels.IsVowel(form[^5])) found(form[..^3], StemKind.Strong, 3);
    }

    private static bool Fits(string stem, StemKind kind) => kind switch
    {
        StemKind.Weak or StemKind.Strong => Vowels.IsVowel(stem[^1]),
        StemKind.PluralWeak or StemKind.PluralStrong => stem[^1] == 'i',
        StemKind.PluralLong => stem[^1] == 'i' && Vowels.IsVowel(stem[^2]),
        StemKind.PluralJ => Vowels.IsVowel(stem[^1]) && stem[^1] is not ('a' or 'ä' or 'i'),
        _ => true,
    };
}
