using SiteGen.Diagnostics;

namespace SiteGen.Import;

/// <summary>What an import is unsure of: where in the source, and the message once it is known where that was written.</summary>
public sealed record Remark(Spot Spot, Func<Origin, Diagnostic> Tell);

/// <summary>A place in a written draft together with the source place that it came from, as messages name it.</summary>
public sealed record Origin(Place Place, Localized Source);
