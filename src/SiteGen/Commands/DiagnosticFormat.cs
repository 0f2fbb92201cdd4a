namespace SiteGen.Commands;

/// <summary>How diagnostics are shown.</summary>
internal enum DiagnosticFormat
{
    /// <summary>A line each, for people and editors.</summary>
    Text,

    /// <summary>Annotations on the lines of a pull request.</summary>
    GitHub,

    /// <summary>For programs.</summary>
    Json,
}
