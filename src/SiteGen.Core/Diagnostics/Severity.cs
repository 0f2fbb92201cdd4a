namespace SiteGen.Diagnostics;

/// <summary>How a diagnostic bears on the build.</summary>
public enum Severity
{
    /// <summary>The page is right; its wording could be better. Never stops a build, is not counted as a warning, is shown last.</summary>
    Hint,

    /// <summary>The site is built; the writer should look.</summary>
    Warning,

    /// <summary>Nothing is written.</summary>
    Error,
}
