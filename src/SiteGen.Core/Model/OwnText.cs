using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>A text of the interface that the municipality words itself.</summary>
/// <param name="Language">fi, sv or en.</param>
/// <param name="Key">The key of the theme's text, as written.</param>
/// <param name="Place">The place of the text.</param>
/// <param name="KeyPlace">The place of the key.</param>
public sealed record OwnText(string Language, string Key, string Text, Place Place, Place KeyPlace);
