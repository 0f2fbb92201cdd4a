using SiteGen.Commands;
using Xunit;

namespace SiteGen.Tests.Commands;

/// <summary>Tests that look at what the command prints: the console belongs to the whole process, so they run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleTests
{
    public const string Name = "Console";
}

/// <summary>Runs the command in this process and keeps what it prints.</summary>
internal static class Command
{
    public sealed record Outcome(int ExitCode, string Output, string Errors);

    public static Outcome Run(params string[] arguments)
    {
        var (output, errors) = (Console.Out, Console.Error);
        using var ownOutput = new StringWriter();
        using var ownErrors = new StringWriter();
        Console.SetOut(ownOutput);
        Console.SetError(ownErrors);
        try
        {
            return new Outcome(CommandTree.Run(arguments), ownOutput.ToString(), ownErrors.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }

    /// <summary>Builds a site, with further options.</summary>
    public static Outcome Build(TestSite site, params string[] options) =>
        Run(["build", "--content", site.Content, "--output", site.Output, "--today", "2026-06-01", .. options]);
}
