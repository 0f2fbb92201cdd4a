using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Parse.Proofreading;

/// <summary>What one line of language is held against.</summary>
internal static class LineProof
{
    /// <summary>What is found in <paramref name="line"/>, each rule at most once.</summary>
    /// <param name="at">The place of a column, from 0.</param>
    public static IEnumerable<Diagnostic> Of(string line, string language, Func<int, Place> at) =>
        PersonalDataOf(line, at).Concat(Typography.Of(line, language, at));

    /// <summary>A person's address or number in <paramref name="line"/>.</summary>
    public static IEnumerable<Diagnostic> PersonalDataOf(string line, Func<int, Place> at)
    {
        if (PersonalData.EmailAt(line) is { } email) yield return ProofMessages.PersonalEmail(at(email));
        if (PersonalData.TelephoneAt(line) is { } number) yield return ProofMessages.TelephoneNumber(at(number));
    }
}
