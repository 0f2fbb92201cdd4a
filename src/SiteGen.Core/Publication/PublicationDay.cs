namespace SiteGen.Publication;

/// <summary>On what terms this build publishes.</summary>
/// <param name="Today">The day that publication and removal dates are held against.</param>
/// <param name="IncludeDrafts">True for a preview that staff look at; never for the public site.</param>
public sealed record PublicationDay(DateOnly Today, bool IncludeDrafts);
