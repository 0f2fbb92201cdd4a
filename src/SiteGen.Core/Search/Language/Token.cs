namespace SiteGen.Search.Language;

/// <summary>A word, number or code in a text.</summary>
/// <param name="Form">As it is looked up: in lower case, without soft hyphens and without the case ending of an abbreviation.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it covers.</param>
public readonly record struct Token(string Form, int Start, int Length);
