namespace SiteGen.Diagnostics;

/// <summary>How a diagnostic bears on the build.</summary>
public enum Severity
{
    /// <summary>The site is built; the writer should look.</summary>
    Warning,

    /// <summary>Nothing is written.</summary>
    Error,
}
