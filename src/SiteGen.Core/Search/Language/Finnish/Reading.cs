namespace SiteGen.Search.Language.Finnish;

/// <summary>One way to read a form: the dictionary form that it may belong to, and how unusual the way there is.</summary>
/// <param name="Base">The form that a dictionary lists: a nominative, or a verb's infinitive.</param>
/// <param name="Cost">Zero for what Finnish does all the time; about twenty for what it hardly does.</param>
internal readonly record struct Reading(string Base, int Cost);
