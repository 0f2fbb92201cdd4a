namespace SiteGen.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The content has errors, or the output could not be written.</summary>
    public const int Errors = 1;

    /// <summary>The command itself was wrong.</summary>
    public const int BadUsage = 2;
}
